import { msg } from '@/lib/words/t'

export type Insurance = 'SOCIAL' | 'UNEMPLOYMENT' | 'ACCIDENT' | 'HEALTH'
export type ContributionState = 'PAID' | 'OWED' | 'BACK_PAID' | 'VOLUNTARY'

/** What a column holds. `words`: as an employer wrote them, Vietnamese in every language. */
export type PeriodValueKind =
  'insurance' | 'state' | 'month' | 'code' | 'words' | 'money' | 'coefficient' | 'percent'
type Column = { label: string; kind: PeriodValueKind; isRequired?: true }

/** In the order of the app. */
export const appColumns = {
  fromMonth: { label: msg('Từ tháng'), kind: 'month', isRequired: true },
  toMonth: { label: msg('Đến tháng'), kind: 'month', isRequired: true },
  posts: { label: msg('Chức vụ'), kind: 'words' },
  employerName: { label: msg('Đơn vị công tác'), kind: 'words', isRequired: true },
  employerCode: { label: msg('Mã đơn vị'), kind: 'code' },
  workplace: { label: msg('Nơi làm việc'), kind: 'words' },
  currency: { label: msg('Loại tiền'), kind: 'code' },
  salary: { label: msg('Tiền lương đóng BHXH'), kind: 'money' },
  coefficient: { label: msg('Hệ số lương'), kind: 'coefficient' },
  wage: { label: msg('Mức lương'), kind: 'money' },
  state: { label: msg('Tình trạng đóng'), kind: 'state', isRequired: true },
} as const satisfies Record<string, Column>

/** What only the C14 has beside them. */
export const c14Columns = {
  postAllowance: { label: msg('Phụ cấp chức vụ'), kind: 'coefficient' },
  beyondScale: { label: msg('Phụ cấp thâm niên vượt khung'), kind: 'percent' },
  seniority: { label: msg('Phụ cấp thâm niên nghề'), kind: 'percent' },
  otherAllowance: { label: msg('Phụ cấp lương, khoản bổ sung'), kind: 'money' },
  pensionShare: { label: msg('Tỷ lệ đóng quỹ hưu trí, tử tuất'), kind: 'percent' },
  sicknessShare: { label: msg('Tỷ lệ đóng quỹ ốm đau, thai sản'), kind: 'percent' },
  accidentShare: {
    label: msg('Tỷ lệ đóng quỹ tai nạn lao động, bệnh nghề nghiệp'),
    kind: 'percent',
  },
  unemploymentShare: { label: msg('Tỷ lệ đóng bảo hiểm thất nghiệp'), kind: 'percent' },
  note: { label: msg('Ghi chú'), kind: 'words' },
} as const satisfies Record<string, Column>

/** All that is known of a period. What is read, typed, shown, printed and exported follows from here, or the compiler asks for it. */
export const columnsOfPeriod = {
  insurance: { label: msg('Loại bảo hiểm'), kind: 'insurance', isRequired: true },
  ...appColumns,
  ...c14Columns,
} as const satisfies Record<string, Column>

type Columns = typeof columnsOfPeriod
export type PeriodColumn = keyof Columns
export const periodColumnNames = Object.keys(columnsOfPeriod) as PeriodColumn[]
export const periodColumnOf = (name: PeriodColumn): Column => columnsOfPeriod[name]

type Held = Record<PeriodValueKind, string> & { insurance: Insurance; state: ContributionState }
type ValueOf<Told extends Column> =
  Held[Told['kind']] | (Told extends { isRequired: true } ? never : null)

/** Months are `2026-09`, amounts exact decimal text as `4321000.00`. */
export type PeriodRecord = { key: string } & { [Name in PeriodColumn]: ValueOf<Columns[Name]> }

/** For a SELECT: all of a period, of the table by this name. */
export const selectPeriod = (of: string): string =>
  [
    `${of}.key`,
    ...periodColumnNames.map((name) =>
      columnsOfPeriod[name].kind === 'month'
        ? `to_char(${of}."${name}", 'YYYY-MM') AS "${name}"`
        : `${of}."${name}"`,
    ),
  ].join(', ')
