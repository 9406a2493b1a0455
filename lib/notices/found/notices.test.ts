import { describe, expect, test } from 'vitest'
import { dayOf } from '@/lib/forms/days/dates'
import { byDay } from '@/lib/reckoning/fixtures/parameters'
import { aPeriod } from '@/lib/records/fixtures/a-period'
import { findCardEnd } from './card-end'
import { findComingOfAge } from './coming-of-age'
import { findFiveYears } from './five-years'
import { mayLack } from './may-lack'
import { findPayGap } from './pay-gap'

const TODAY = '2026-11-30'
const card = (validTo: string | null, validFrom = '2026-01-01') => ({ validFrom, validTo })

describe('thẻ sắp hết hạn', () => {
  test.each([
    ['2026-12-31', null],
    ['2026-12-30', 'card-30'],
    ['2026-12-08', 'card-30'],
    ['2026-12-07', 'card-7'],
    ['2026-11-30', 'card-7'],
    ['2026-11-29', null],
    [null, null],
  ])('thẻ hết hạn %s: %s', (validTo, kind) =>
    expect(findCardEnd([card(validTo)], TODAY)?.kind ?? null).toBe(kind),
  )

  test.each([
    ['thẻ tiếp theo đã có', card('2027-12-31', '2026-12-21'), null],
    ['thẻ tiếp theo không ghi ngày hết hạn', card(null, '2026-12-21'), null],
    ['thẻ trước còn dài hơn', card('2027-06-30', '2025-01-01'), null],
    ['thẻ khác cũng hết hạn ngày ấy', card('2026-12-20', '2025-01-01'), 'card-30'],
  ])('%s', (_, other, kind) =>
    expect(findCardEnd([card('2026-12-20'), other], TODAY)?.kind ?? null).toBe(kind),
  )

  test('qua ngày 29 tháng 2 vẫn đếm đúng 7 và 30 ngày', () => {
    expect(findCardEnd([card('2028-03-07')], '2028-02-29')?.kind).toBe('card-7')
    expect(findCardEnd([card('2028-03-07')], '2028-02-28')?.kind).toBe('card-30')
    expect(findCardEnd([card('2028-02-29')], '2028-01-30')?.kind).toBe('card-30')
    expect(findCardEnd([card('2028-02-29')], '2028-01-29')).toBeNull()
  })

  test('ngày là ngày ở Việt Nam: 17 giờ theo giờ quốc tế đã là ngày hôm sau', () => {
    expect(dayOf(new Date('2026-11-29T16:59:59Z'))).toBe('2026-11-29')
    expect(findCardEnd([card('2026-12-30')], dayOf(new Date('2026-11-29T16:59:59Z')))).toBeNull()
    expect(findCardEnd([card('2026-12-30')], dayOf(new Date('2026-11-29T17:00:00Z')))?.kind).toBe(
      'card-30',
    )
  })
})

describe('đủ 5 năm liên tục', () => {
  const of = (fiveYearsFrom: string | null, validFrom: string, day = TODAY) =>
    findFiveYears(
      { cards: [{ validFrom, validTo: '2031-12-31', fiveYearsFrom }], periods: [] },
      byDay(day),
    )?.day ?? null

  test.each([
    ['2026-12-01', null],
    ['2026-11-30', '2026-11-30'],
    ['2026-11-01', '2026-11-01'],
    ['2026-10-31', null],
  ])('ngày trên thẻ %s: %s', (inFile, day) => expect(of(inFile, '2024-01-01')).toBe(day))

  test('thẻ không ghi thì theo cách đếm của cổng; thẻ ghi thì theo thẻ', () => {
    expect(of(null, '2021-11-15')).toBe('2026-11-15')
    expect(of('2027-03-01', '2021-11-15')).toBeNull()
    expect(of(null, '2024-02-29', '2029-02-28')).toBe('2029-02-28')
  })

  test('đang không có thẻ thì không báo', () =>
    expect(
      findFiveYears(
        {
          cards: [{ validFrom: '2021-11-01', validTo: '2026-11-20', fiveYearsFrom: '2026-11-01' }],
          periods: [],
        },
        byDay(TODAY),
      ),
    ).toBeNull())
})

test.each([
  ['2026-12-31', null],
  ['2026-12-30', 'age-soon'],
  ['2026-12-01', 'age-soon'],
  ['2026-11-30', 'of-age'],
  ['2026-11-01', 'of-age'],
  ['2026-10-31', null],
])('đủ 18 tuổi ngày %s: %s', (day, kind) =>
  expect(findComingOfAge(day, TODAY)?.kind ?? null).toBe(kind),
)

describe('tháng chưa thấy đóng', () => {
  const work = (
    fromMonth: string,
    toMonth: string,
    state: 'PAID' | 'OWED' | 'BACK_PAID' = 'PAID',
  ) => aPeriod({ key: `${fromMonth}${state}`, fromMonth, toMonth, state })
  const of = (periods: ReturnType<typeof work>[], dataOn: string, today = TODAY) => {
    const found = findPayGap({ periods, leaves: [], dataOn }, today)
    // Whoever is told is among those whose whole history is asked for.
    if (found) expect(mayLack(periods, '2026-05')).toBe(true)
    return found
  }
  const skipping = [work('2025-01', '2026-08'), work('2026-10', '2026-10')]

  test('tháng nơi làm việc bỏ trống, khi dữ liệu sau hạn đóng đã đến', () =>
    expect(of(skipping, '2026-11-20')).toEqual({
      kind: 'gap',
      subject: 'missing 2026-09',
      day: '2026-09-01',
    }))

  test('dữ liệu đến trước khi hết hạn đóng thì chưa báo', () => {
    expect(of(skipping, '2026-10-31')).toBeNull()
    expect(of(skipping, '2026-11-01')).not.toBeNull()
  })

  test('tháng chậm đóng được báo sau hạn đóng, tháng đã truy thu thì không', () => {
    const owing = [work('2025-01', '2026-08'), work('2026-09', '2026-10', 'OWED')]
    expect(of(owing, '2026-11-20')).toMatchObject({ subject: 'owed 2026-09' })
    expect(of([...owing, work('2026-09', '2026-10', 'BACK_PAID')], '2026-11-20')).toBeNull()
  })

  test('người đã nghỉ việc, người đổi nơi làm, người nghỉ sinh con: không báo', () => {
    expect(of([work('2025-01', '2026-08')], '2026-11-20')).toBeNull()
    const elsewhere = aPeriod({
      key: 'b',
      fromMonth: '2026-10',
      toMonth: '2026-10',
      employerName: 'Công ty TNHH Khác',
    })
    expect(of([work('2025-01', '2026-08'), elsewhere], '2026-11-20')).toBeNull()
    const leaves = [{ fromMonth: '2026-09', toMonth: '2026-09' }]
    expect(findPayGap({ periods: skipping, leaves, dataOn: '2026-11-20' }, TODAY)).toBeNull()
  })

  test('có BHTN mà thiếu BHXH cũng là thiếu; đóng đủ thì không hỏi cả quá trình', () => {
    const full = [work('2025-01', '2026-10')]
    const more = aPeriod({
      key: 'u',
      insurance: 'UNEMPLOYMENT',
      fromMonth: '2026-01',
      toMonth: '2026-10',
    })
    expect(of([work('2025-01', '2026-08'), more], '2026-11-20')).toMatchObject({
      day: '2026-09-01',
    })
    expect(mayLack([...full, more], '2026-05')).toBe(false)
  })

  test('chuyện đã lâu không phải tin mới', () => {
    const old = [work('2020-01', '2026-02'), work('2026-04', '2026-10')]
    expect(of(old, '2026-11-20')).toBeNull()
  })
})
