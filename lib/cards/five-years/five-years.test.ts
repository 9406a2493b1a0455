import { describe, expect, test } from 'vitest'
import { byDay } from '@/lib/reckoning/fixtures/parameters'
import { compareWithFile } from './compare-with-file'
import { countFiveYears } from './count-five-years'
import { coveredSpans, type Insured, type PaidMonths } from './covered-spans'
import { countDays, monthsLaterOn } from './days'
import { explainFiveYears } from './explain-five-years'

const DAY = '2026-11-30'
const card = (validFrom: string, validTo: string | null = null) => ({ validFrom, validTo })
const paid = (fromMonth: string, toMonth: string, more: Partial<PaidMonths> = {}): PaidMonths => ({
  insurance: 'HEALTH',
  state: 'PAID',
  fromMonth,
  toMonth,
  ...more,
})
const of = (insured: Partial<Insured>, day = DAY) =>
  countFiveYears({ cards: [], periods: [], ...insured }, byDay(day))

describe('thời gian có BHYT', () => {
  test('thẻ nối thẻ và tháng đã đóng thành một khoảng; thẻ không ghi ngày hết hạn để ngỏ', () =>
    expect(
      coveredSpans({
        cards: [card('2024-01-01'), card('2022-01-01', '2022-12-31')],
        periods: [paid('2023-01', '2023-12'), paid('2022-06', '2022-08')],
      }),
    ).toEqual([{ first: '2022-01-01', last: null }]))

  test('tháng chậm đóng và loại bảo hiểm khác không được tính', () =>
    expect(
      coveredSpans({
        cards: [],
        periods: [
          paid('2023-01', '2023-12', { state: 'OWED' }),
          paid('2024-01', '2024-12', { insurance: 'SOCIAL' }),
        ],
      }),
    ).toEqual([]))
})

describe('đủ 5 năm liên tục', () => {
  test('trẻ sinh giữa tháng: tính từ ngày sinh, không từ đầu tháng ấy', () => {
    const child = { periods: [paid('2022-02', '2026-12')], cards: [card('2022-02-11')] }
    expect(of({ ...child, birthDate: '2022-02-11' })).toMatchObject({
      since: '2022-02-11',
      full: '2027-02-11',
    })
    expect(of({ ...child, birthDate: '2022' })!.since).toBe('2022-02-01')
  })

  test('tham gia không nghỉ từ 01/03/2020: đủ vào 01/03/2025', () => {
    expect(of({ cards: [card('2020-03-01', '2026-12-31')] })).toMatchObject({
      since: '2020-03-01',
      full: '2025-03-01',
      state: 'full',
      gaps: [],
      broken: null,
      away: null,
    })
  })

  test('tham gia từ năm 1993: quyền lợi có từ 01/01/2015, nên đủ từ ngày ấy', () => {
    const answer = of({ periods: [paid('1993-01', '2026-12')] })!
    expect(answer).toMatchObject({ since: '1993-01-01', counted: '1998-01-01', full: '2015-01-01' })
    expect(explainFiveYears(answer).at(-1)).toMatchObject({ result: '01/01/2015', gives: 'full' })
  })

  test.each([
    ['2022-04-01', true],
    ['2022-04-02', false],
  ])('luật cũ: thẻ hết 31/12/2021, tham gia lại %s, còn liên tục: %s', (back, isKept) => {
    const answer = of({ cards: [card('2020-01-01', '2021-12-31'), card(back)] })!
    expect(answer.since).toBe(isKept ? '2020-01-01' : back)
    expect(answer.gaps).toHaveLength(isKept ? 1 : 0)
    expect(answer.broken === null).toBe(isKept)
  })

  test.each([
    ['2025-12-29', true, 89],
    ['2025-12-30', false, 90],
  ])('luật mới: thẻ hết 30/09/2025, tham gia lại %s, còn liên tục: %s', (back, isKept, days) => {
    const answer = of({ cards: [card('2024-01-01', '2025-09-30'), card(back)] })!
    expect(answer.since).toBe(isKept ? '2024-01-01' : back)
    expect((isKept ? answer.gaps[0] : answer.broken)!.days).toBe(days)
  })

  test('nghỉ vắt qua 01/07/2025: luật của ngày tham gia lại quyết định', () => {
    // 1 April to 30 June are 91 days: three months by the old law, too many days by the new one.
    const back = (day: string) => of({ cards: [card('2024-01-01', '2025-03-31'), card(day)] })!
    expect(back('2025-06-30').since).toBe('2024-01-01')
    expect(back('2025-07-01').since).toBe('2025-07-01')
  })

  test('hai lần nghỉ ngắn không đứt; một lần nghỉ dài thì tính lại sau lần ấy', () => {
    const answer = of({
      cards: [
        card('2015-01-01', '2017-12-31'),
        card('2019-01-01', '2020-12-31'),
        card('2021-02-01', '2022-12-31'),
        card('2023-03-01', '2026-12-31'),
      ],
    })!
    expect(answer).toMatchObject({ since: '2019-01-01', full: '2024-01-01', state: 'full' })
    expect(answer.gaps.map(({ days }) => days)).toEqual([31, 59])
    expect(answer.broken).toMatchObject({ first: '2018-01-01', last: '2018-12-31', days: 365 })
  })

  test('chưa đủ thì nói ngày sẽ đủ; thẻ chưa đến ngày chưa được tính', () => {
    expect(of({ cards: [card('2024-06-15', '2027-06-14')] })).toMatchObject({
      full: '2029-06-15',
      state: 'counting',
    })
    expect(of({ cards: [card('2027-01-01')] })).toBeNull()
    expect(of({})).toBeNull()
  })

  test('đang nghỉ: nói ngày cuối để tham gia lại; quá ngày ấy là mất', () => {
    const cards = [card('2020-01-01', '2026-09-30')]
    expect(of({ cards })).toMatchObject({
      state: 'paused',
      away: { since: '2026-10-01', returnBy: '2026-12-29' },
    })
    expect(of({ cards }, '2026-12-29')!.state).toBe('paused')
    expect(of({ cards }, '2026-12-30')!.state).toBe('lost')
  })

  test('sinh ngày 29/02 hay cuối tháng: ngày của tháng ngắn hơn', () => {
    expect(monthsLaterOn('2020-02-29', 60)).toBe('2025-02-28')
    expect(monthsLaterOn('2025-11-30', 3)).toBe('2026-02-28')
    expect(countDays('2026-01-01', '2026-01-01')).toBe(1)
  })
})

test('các bước kể đủ: lần đứt, ngày bắt đầu, lần nghỉ ngắn, phép cộng, luật của từng lần', () => {
  const steps = explainFiveYears(
    of({
      cards: [card('2018-01-01', '2018-12-31'), card('2020-01-01', '2025-08-31')],
      periods: [paid('2025-10', '2026-12')],
    })!,
  )
  expect(steps.map(({ words, formula, result }) => [words, formula, result])).toEqual([
    ['Gián đoạn 365 ngày, từ 01/01/2019 đến 31/12/2019, quá 3 tháng: tính lại từ đầu.', null, null],
    ['Lần tham gia liên tục này bắt đầu', null, '01/01/2020'],
    ['Gián đoạn 30 ngày, từ 01/09/2025 đến 30/09/2025, dưới 90 ngày: vẫn là liên tục.', null, null],
    ['Ngày gián đoạn ngắn vẫn được cổng tính vào 5 năm.', null, null],
    ['Đủ 5 năm liên tục', '01/01/2020 + 5 năm', '01/01/2025'],
  ])
  expect(steps[0]!.laws).toEqual(['NĐ 146/2018/NĐ-CP Điều 12'])
  expect(steps[2]!.laws[0]).toContain('NĐ 188/2025/NĐ-CP')
  expect(steps[2]!.doubts).toHaveLength(1)
  expect(steps[4]).toMatchObject({ gives: 'full', laws: [expect.stringContaining('Luật 51/2024')] })
})

test.each([
  ['2025-03-01', 'same'],
  ['2015-01-01', 'fileEarlier'],
  ['2025-03-31', 'fileLater'],
  [null, 'onlyOwn'],
])('tệp ghi %s, cổng tính 01/03/2025: %s', (inFile, agreement) => {
  const own = of({ cards: [card('2020-03-01')] })
  expect(compareWithFile(own, inFile)).toBe(agreement)
  expect(compareWithFile(null, inFile)).toBe(inFile ? 'onlyFile' : 'neither')
})
