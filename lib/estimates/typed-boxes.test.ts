import { describe, expect, test } from 'vitest'
import { employed, factsFrom, type Told } from './fixtures/estimates-of'
import { faultsOfWish, readOtherWish } from './attempt'
import { readMonth } from './typed/read-month'
import { readPay } from './typed/read-pay'
import { readSickDays } from './typed/read-sick-days'

test.each([
  ['8.000.000', 8_000_000],
  ['8.000.000 đồng', 8_000_000],
  ['8.000.000đ/tháng', 8_000_000],
  ['8,000,000', 8_000_000],
  ['8,000,000.00 VND', 8_000_000],
  ['10.524.800,00', 10_524_800],
  ['10524800.00', 10_524_800],
  ['10.524.800,50', 10_524_801],
  ['12 000 000', 12_000_000],
  ['12000000', 12_000_000],
  ['8,5 triệu', 8_500_000],
  ['12tr', 12_000_000],
  ['8.000', 8_000],
  ['nhiều', undefined],
  ['12.00.000', undefined],
  ['8.000,000', undefined],
  ['−8.000.000', undefined],
  ['1e7', undefined],
  ['9'.repeat(40), undefined],
])('mức lương «%s»', (typed, pay) => expect(readPay(typed)).toBe(pay))

test.each([
  ['09/2042', '2042-09'],
  ['9-2042', '2042-09'],
  ['tháng 9 năm 2042', '2042-09'],
  ['Tháng 12/2030', '2030-12'],
  ['13/2040', undefined],
  ['2042', undefined],
])('tháng «%s»', (typed, month) => expect(readMonth(typed)).toBe(month))

test.each([
  ['3', '3'],
  ['1,5', '1.5'],
  ['0.5 ngày', '0.5'],
  ['60', '60'],
  ['0', undefined],
  ['1,3', undefined],
  ['60,5', undefined],
  ['61', undefined],
])('số ngày nghỉ «%s»', (typed, days) => expect(readSickDays(typed)).toBe(days))

describe('điều gõ quá giới hạn thì nói gõ gì, và tính như chưa gõ', () => {
  const worker: Told = { periods: employed('2015-01', '2026-10') }
  const wished = (search: Record<string, string>, told = worker) =>
    readOtherWish(search, factsFrom(told))
  const messages = (search: Record<string, string>, told?: Told) =>
    faultsOfWish(wished(search, told), ['luong', 'den', 'ngay']).map(({ message }) => message)

  test('lương từ mức thấp nhất đến 20 lần mức tham chiếu của ngày ấy', () => {
    const [most] = messages({ luong: '50.600.001' })
    expect(most).toBe('Nhập không quá 50.600.000 đồng. Lương cao hơn cũng chỉ đóng đến mức ấy.')
    expect(wished({ luong: '999999999' }).pay.value).toBeUndefined()
    expect(messages({ luong: '46.800.001' }, { ...worker, day: '2026-06-30' })).toHaveLength(1)
    expect(messages({ luong: '1.499.999' })[0]).toContain('từ 1.500.000 đồng trở lên')
    expect(messages({ luong: '50.600.000' })).toEqual([])
    expect(wished({ luong: '1.500.000,00' }).pay.value).toBe(1_500_000)
  })

  test('đóng từ tháng này đến tháng đủ tuổi, không phải 90 năm, cũng không phải tháng đã qua', () => {
    const only = 'Nhập một tháng từ 11/2026 đến 03/2040.'
    for (const den of ['12/2090', '04/2040', '10/2026', '01/2020', '09/1999'])
      expect(messages({ den })).toEqual([only])
    expect(messages({ den: '03/2040' })).toEqual([])
    expect(messages({ den: 'mai' })).toEqual(['Nhập tháng và năm, ví dụ 03/2040.'])
  })

  test('đủ tuổi mà thiếu năm thì đóng tiếp được đến khi đủ; đủ cả hai thì không hỏi', () => {
    const short: Told = { periods: employed('2015-01', '2026-10'), birthDate: '1966-01-05' }
    // 142 months, 38 more from 11/2026.
    expect(wished({}, short).limits.until).toMatchObject({ first: '2026-11', last: '2029-12' })
    const all: Told = { periods: employed('2000-01', '2026-10'), birthDate: '1966-01-05' }
    expect(wished({ den: '12/2090' }, all)).toMatchObject({
      until: { text: '' },
      limits: { until: null },
    })
  })

  test('ô của trang nào thì chỉ trang ấy báo', () =>
    expect(faultsOfWish(wished({ luong: 'nhiều' }), ['ngay'])).toEqual([]))

  test('lựa chọn không có thì như chưa chọn', () =>
    expect(wished({ vung: '9', con: 'hai', cach: '?' })).toMatchObject({
      region: 1,
      children: 1,
      condition: 'usual',
    }))
})
