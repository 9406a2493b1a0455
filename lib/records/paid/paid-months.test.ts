import { describe, expect, test } from 'vitest'
import { aPeriod } from '../fixtures/a-period'
import { foreignPayWords } from './pay-told'
import { payHistoryOf, timePaid as paidUntil } from './paid-months'
import type { Insurance, PeriodRecord } from '../records'

const timePaid = (periods: PeriodRecord[], insurance?: Insurance) =>
  paidUntil(periods, '2026-11', insurance)

describe('thời gian đã đóng', () => {
  test('hai nơi cùng đóng thì tháng ấy tính một lần, theo dòng lương cao hơn', () => {
    const { months, overlapping } = timePaid([
      aPeriod({ key: 'a', fromMonth: '2020-11', toMonth: '2021-02', salary: '5000000.00' }),
      aPeriod({ key: 'b', fromMonth: '2021-01', toMonth: '2021-03', salary: '7000000.00' }),
    ])
    expect(months.map(({ month, key }) => `${month} ${key}`)).toEqual([
      '2020-11 a',
      '2020-12 a',
      '2021-01 b',
      '2021-02 b',
      '2021-03 b',
    ])
    expect(overlapping).toEqual(['2021-01', '2021-02'])
  })

  test('tháng chậm đóng không tính, tháng truy thu và tháng tự nguyện thì tính', () => {
    const { months, owed } = timePaid([
      aPeriod({ fromMonth: '2022-01', toMonth: '2022-03' }),
      aPeriod({ fromMonth: '2022-03', toMonth: '2022-06', state: 'OWED' }),
      aPeriod({ fromMonth: '2022-05', toMonth: '2022-05', state: 'BACK_PAID' }),
      aPeriod({ fromMonth: '2022-07', toMonth: '2022-07', state: 'VOLUNTARY' }),
    ])
    expect(months.map(({ month, kind }) => `${month} ${kind}`)).toEqual([
      '2022-01 compulsory',
      '2022-02 compulsory',
      '2022-03 compulsory',
      '2022-05 compulsory',
      '2022-07 voluntary',
    ])
    expect(owed).toEqual(['2022-04', '2022-06'])
  })

  test('loại bảo hiểm khác không thêm tháng nào', () => {
    const periods = [aPeriod({ insurance: 'UNEMPLOYMENT' }), aPeriod({ insurance: 'HEALTH' })]
    expect(timePaid(periods).months).toEqual([])
    expect(timePaid(periods, 'UNEMPLOYMENT').months).toHaveLength(12)
  })
})

describe('lương theo thang bảng của Nhà nước', () => {
  const scale = (over: Parameters<typeof aPeriod>[0]) =>
    timePaid([aPeriod({ toMonth: '2020-01', ...over })]).months[0]!

  test('dòng có hệ số là lương nhà nước, dòng không có là lương đơn vị', () => {
    expect(scale({ coefficient: '3.66' })).toMatchObject({ payer: 'state', coefficient: '3.66' })
    expect(scale({})).toMatchObject({ payer: 'employer' })
    expect(scale({ coefficient: '0.00' })).toMatchObject({ payer: 'employer' })
  })

  test('phụ cấp cộng vào hệ số: chức vụ 0,4, vượt khung 5%, thâm niên nghề 10%', () => {
    const told = scale({
      coefficient: '4.98',
      postAllowance: '0.40',
      beyondScale: '5.00',
      seniority: '10.00',
    })
    // (4.98 + 0.4 + 4.98 × 5%) × 110% = 6.1919
    expect(told).toMatchObject({ coefficient: '6.1919' })
  })
})

test('chỉ có hệ số thì tính tiền được, và đi trước việc làm thêm cùng tháng', () => {
  const byScale = aPeriod({ key: 'scale', salary: null, coefficient: '3.66' })
  const [month] = payHistoryOf(timePaid([aPeriod({ key: 'besides' }), byScale]))!
  expect(month).toEqual({
    month: '2020-01',
    pay: null,
    kind: 'compulsory',
    payer: 'state',
    coefficient: '3.66',
  })
})

test('tháng không có tiền lương thì không tính được tiền, nhưng vẫn là tháng đã đóng', () => {
  const time = timePaid([aPeriod({ salary: null })])
  expect(time.months).toHaveLength(12)
  expect(payHistoryOf(time)).toBeNull()
  expect(payHistoryOf(timePaid([aPeriod({ salary: null, wage: '4500000.00' })]))![0]).toEqual({
    month: '2020-01',
    pay: 4_500_000,
    kind: 'compulsory',
    payer: 'employer',
  })
})

describe('tháng chưa đến', () => {
  const open = [aPeriod({ fromMonth: '2025-01', toMonth: '2099-12' })]

  test('không phải tháng đã đóng, dù tệp ghi đến năm 2099', () =>
    expect(timePaid(open)).toMatchObject({ months: { length: 23 }, ahead: 877, owed: [] }))

  test('cũng không phải tháng chậm đóng', () =>
    expect(timePaid([{ ...open[0]!, state: 'OWED' }]).owed).toHaveLength(23))
})

describe('tiền lương không ghi bằng đồng', () => {
  const abroad = aPeriod({ key: 'usd', currency: 'USD', salary: '1500.00' })

  test('thời gian vẫn tính, tiền thì không; câu nói ra tháng nào, bằng gì', () => {
    const time = timePaid([abroad])
    expect(time.months).toHaveLength(12)
    expect(payHistoryOf(time)).toBeNull()
    expect(foreignPayWords(time)).toBe(
      'Tiền lương của 12 tháng ghi bằng USD, như tháng 12/2020. Cổng không tự đổi ra đồng, nhưng vẫn tính thời gian đóng.',
    )
    expect(foreignPayWords({ months: time.months.slice(0, 1) })).toContain(
      'Tiền lương tháng 01/2020 ghi bằng USD.',
    )
  })

  test('tháng ấy còn nơi trả bằng đồng thì cũng không lấy nơi ấy thay: không ai biết nơi nào cao hơn', () =>
    expect(payHistoryOf(timePaid([aPeriod(), abroad]))).toBeNull())

  test.each([null, '', 'VND', 'vnđ', 'Đồng', ' đ ', 'Việt Nam đồng'])('%j là đồng', (currency) =>
    expect(payHistoryOf(timePaid([{ ...abroad, currency }]))).toHaveLength(12),
  )
  test.each(['USD', 'EUR', 'xu', '$'])('%j không phải đồng', (currency) =>
    expect(payHistoryOf(timePaid([{ ...abroad, currency }]))).toBeNull(),
  )
})
