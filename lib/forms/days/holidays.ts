/** `known`: announced; `rule`: the law fixes the day; `guess`: after the pattern of the year before, or not found in a law. */
export type Holiday = {
  day: string
  name: string
  basis: string
  certainty: 'known' | 'rule' | 'guess'
  /** A Saturday worked in exchange for a day off. */
  isWorked?: true
}

const LAW = 'Bộ luật Lao động 2019, Điều 112'
const ANNOUNCED = `${LAW}; lịch nghỉ đã công bố cho công chức`
const CULTURE = 'Nghị quyết 80-NQ/TW; chưa thấy luật quy định'

const group = (
  name: string,
  days: string[],
  certainty: Holiday['certainty'] = 'known',
  basis = certainty === 'known' ? ANNOUNCED : LAW,
): Holiday[] => days.map((day) => ({ day, name, basis, certainty }))

/**
 * Days off besides weekends, with the days given instead of those that fall on a weekend. 2027 was not announced when this was
 * written: Tết follows the pattern of 2026 (one day before, four after). 24/11 is taken as a day off although the law itself was
 * not found: a date promised a day later is kept, one promised too early is not. Renew this table every December.
 * The catalogue of holidays is filled from here: what deadlines are reckoned with is what is published.
 */
export const holidayTable: readonly Holiday[] = [
  ...group('Tết Dương lịch', ['2026-01-01', '2026-01-02']), // the second moved to Saturday 10/01
  ...group('Tết Bính Ngọ', ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20']),
  ...group('Giỗ Tổ Hùng Vương', ['2026-04-27']), // fell on Sunday 26/04
  ...group('Ngày Chiến thắng', ['2026-04-30']),
  ...group('Ngày Quốc tế Lao động', ['2026-05-01']),
  ...group('Quốc khánh', ['2026-08-31', '2026-09-01', '2026-09-02']), // Monday moved to Saturday 22/08
  ...group('Ngày Văn hóa Việt Nam', ['2026-11-24'], 'guess', CULTURE),
  ...group('Tết Dương lịch', ['2027-01-01'], 'rule'),
  ...group(
    'Tết Đinh Mùi', // mùng 1 is Saturday 06/02
    ['2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'],
    'guess',
  ),
  ...group('Giỗ Tổ Hùng Vương', ['2027-04-16'], 'rule'),
  ...group('Ngày Chiến thắng', ['2027-04-30'], 'rule'),
  ...group('Ngày Quốc tế Lao động', ['2027-05-03'], 'rule'), // 01/05 falls on a Saturday
  ...group('Quốc khánh', ['2027-09-02', '2027-09-03'], 'guess'),
  ...group('Ngày Văn hóa Việt Nam', ['2027-11-24'], 'guess', CULTURE),
  ...group('Làm bù cho 02/01/2026', ['2026-01-10']).map(worked),
  ...group('Làm bù cho 31/08/2026', ['2026-08-22']).map(worked),
]

function worked(day: Holiday): Holiday {
  return { ...day, isWorked: true }
}
