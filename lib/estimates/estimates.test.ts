import { describe, expect, test } from 'vitest'
import { parameters } from '@/lib/reckoning/fixtures/parameters'
import { aPeriod } from '@/lib/records/fixtures/a-period'
import type { BenefitRecord, PeriodRecord } from '@/lib/records/records'
import { aBenefit, aPensionMonth } from '@/lib/benefits/fixtures/a-benefit'
import { estimateKinds, type EstimateKind } from './estimate-kinds'
import { ownFacts } from './own-facts'
import { readMonth, readPay, readOtherWish } from './attempt'

const DAY = '2026-11-30'
type Told = {
  periods?: PeriodRecord[]
  benefits?: BenefitRecord[]
  sex?: string
  birthDate?: string
}

const factsFrom = ({ periods = [], benefits = [], sex = 'Nữ', birthDate = '1980-03-05' }: Told) =>
  ownFacts({ periods, benefits, person: { sex, birthDate }, parameters, day: DAY })
const employed = (fromMonth: string, toMonth: string, salary = '10000000.00') =>
  (['SOCIAL', 'UNEMPLOYMENT'] as const).map((insurance) =>
    aPeriod({ key: insurance, insurance, fromMonth, toMonth, salary }),
  )
const estimate = (kind: EstimateKind, told: Told, search: Record<string, string> = {}) =>
  estimateKinds[kind].make(factsFrom(told), readOtherWish(search))
const shown = (...of: Parameters<typeof estimate>) =>
  estimate(...of).map(({ results }) =>
    Object.fromEntries(results.map(({ label, value }) => [label, value])),
  )

const worker = { periods: employed('2025-01', '2026-10') }

describe('lương hưu', () => {
  test('đóng tiếp đến tuổi thì có lương hưu; ngừng từ nay thì thiếu bao nhiêu, đủ khi nào', () => {
    const [goOn, stop] = shown('oldAge', worker)
    // 22 months paid, 11/2026 to 03/2040 are 161: 183 months, 15 and a half years.
    expect(goOn).toMatchObject({
      'Lương hưu mỗi tháng': '4.600.000 đồng',
      'Từ tháng': '04/2040',
      'Thời gian đóng khi ấy': '15 năm 3 tháng',
      'Tỷ lệ hưởng': '46%',
    })
    expect(stop).toMatchObject({
      'Lương hưu': 'Chưa đủ thời gian đóng, còn thiếu 13 năm 2 tháng',
      'Đóng liên tục từ tháng này thì đủ vào tháng': '12/2039',
    })
  })

  test('đổi mức lương và tháng cuối thì tính theo đó', () => {
    const [goOn] = shown('oldAge', worker, { luong: '20.000.000', den: '12/2039' })
    // (22 × 10 + 158 × 20) : 180 × 45%
    expect(goOn).toMatchObject({ 'Thời gian đóng khi ấy': '15 năm', 'Tỷ lệ hưởng': '45%' })
    expect(goOn!['Lương hưu mỗi tháng']).toBe('8.450.000 đồng')
  })

  test('làm việc nặng nhọc thì nghỉ sớm hơn năm năm', () => {
    // 59 years and 8 months in 2034, less five years: reached in 11/2034.
    const [goOn] = shown(
      'oldAge',
      { periods: employed('2015-01', '2026-10') },
      { cach: 'nang-nhoc' },
    )
    expect(goOn!['Từ tháng']).toBe('12/2034')
  })

  test('người đang hưởng lương hưu không cần ước tính', () => {
    const [goOn] = estimate('oldAge', { ...worker, benefits: [aPensionMonth('2026-11')] })
    expect(goOn).toMatchObject({
      refusal: 'Đang hưởng lương hưu, nên không cần ước tính.',
      results: [],
    })
  })

  test('đã nhận một lần thì các tháng trước đó không tính nữa, và nói ra', () => {
    const taken = aBenefit({
      type: 'BHXH1L',
      group: 'ONE_OFF',
      fromDay: null,
      decidedOn: '2026-05-10',
    })
    const [, stop] = estimate('oldAge', { ...worker, benefits: [taken] })
    expect(stop!.results.find(({ label }) => label === 'Thời gian đóng khi ấy')!.value).toBe(
      '6 tháng',
    )
    expect(stop!.conditions[0]).toContain('trước ngày 10/05/2026')
  })
})

describe('một lần', () => {
  test('nói mất gì, và bằng bao nhiêu tháng lương hưu', () => {
    const [lump] = estimate('lumpSum', worker)
    // 22 months are two years: 4 × 10.000.000
    expect(lump!.results[0]!.value).toBe('40.000.000 đồng')
    expect(lump!.conditions).toContain(
      'Nhận rồi thì mất 1 năm 10 tháng đã đóng. Đóng lại thì tính từ đầu.',
    )
    expect(lump!.conditions).toContain('Số tiền một lần bằng khoảng 8 tháng lương hưu ấy.')
    expect(lump!.conditions.join(' ')).toContain('chưa thuộc trường hợp được nhận vì ngừng đóng')
  })

  test('đã ngừng hơn 12 tháng và đóng từ trước 07/2025 thì thuộc trường hợp được nhận', () => {
    const [lump] = estimate('lumpSum', { periods: employed('2015-01', '2025-05') })
    expect(lump!.conditions.join(' ')).toContain(
      'thuộc trường hợp được nhận: ngừng đóng trên 12 tháng',
    )
    const [recent] = estimate('lumpSum', { periods: employed('2025-08', '2025-10') })
    expect(recent!.conditions.join(' ')).toContain('chưa thuộc trường hợp được nhận')
  })
})

describe('ốm đau', () => {
  test('mỗi ngày 75% lương tháng gần nhất chia 24; số ngày còn lại trừ ngày đã nghỉ trong năm', () => {
    const benefits = [aBenefit({ details: { days: '12' } })]
    expect(shown('sickness', { ...worker, benefits }, { ngay: '4' })[0]).toEqual({
      'Tiền ốm đau cho 4 ngày nghỉ': '1.250.000 đồng',
      'Số ngày còn được nghỉ trong năm': '18 ngày',
    })
  })

  test('không còn đóng bắt buộc thì nói tháng đóng gần nhất', () => {
    const [answer] = estimate('sickness', { periods: employed('2020-01', '2026-05') })
    expect(answer!.refusal).toContain('Tháng đóng gần nhất là 05/2026.')
  })
})

describe('thai sản', () => {
  test('mẹ: sáu tháng lương và hai mức tham chiếu; con thứ hai bảy tháng', () => {
    expect(shown('maternity', worker)[0]).toMatchObject({ 'Tiền nghỉ thai sản': '60.000.000 đồng' })
    expect(shown('maternity', worker, { sinh: 'con-thu-hai' })[0]).toMatchObject({
      'Tiền nghỉ thai sản': '70.000.000 đồng',
    })
  })

  test('cha: năm ngày làm việc', () =>
    expect(shown('maternity', { ...worker, sex: 'Nam' })[0]).toEqual({
      'Tiền nghỉ của cha': '2.083.333 đồng',
      'Số ngày làm việc được nghỉ': '5 ngày',
    }))

  test('chưa đủ sáu tháng thì nói còn thiếu, và đủ từ khi nào', () => {
    const [answer] = estimate('maternity', { periods: employed('2026-08', '2026-10') })
    expect(answer!.conditions).toContain(
      'Cần đóng đủ 6 tháng trong 12 tháng trước khi sinh. Hiện có 3 tháng.',
    )
    expect(answer!.conditions).toContain(
      'Đóng liên tục từ tháng này thì đủ cho con sinh từ tháng 02/2027.',
    )
  })
})

describe('thất nghiệp', () => {
  test('60% bình quân sáu tháng; lần hưởng trước đã dùng hết các tháng trước đó', () => {
    expect(shown('unemployment', worker)[0]).toMatchObject({
      'Trợ cấp mỗi tháng': '6.000.000 đồng',
      'Số tháng hưởng': '3 tháng',
    })
    const drawn = aBenefit({ type: 'TCTN', group: 'UNEMPLOYMENT', fromDay: '2026-03-01' })
    const [again] = estimate('unemployment', { ...worker, benefits: [drawn] })
    expect(again!.refusal).toContain('Hiện có 8 tháng.')
    expect(again!.conditions).toEqual(['Đóng liên tục từ tháng này thì đủ vào tháng 02/2027.'])
    const old = estimate('unemployment', { periods: employed('2015-01', '2025-06') })
    expect(old[0]!.refusal).toContain('trong 24 tháng trước khi nghỉ việc. Hiện có 8 tháng.')
    const kept = { ...drawn, details: { keptMonths: '5' } }
    expect(shown('unemployment', { ...worker, benefits: [kept] })[0]).toMatchObject({
      'Số tháng hưởng': '3 tháng',
    })
  })
})

test('điều gõ không hiểu được thì nói ô nào, và tính như chưa gõ', () => {
  expect(readOtherWish({ luong: 'nhiều', den: '13/2040', ngay: '0' }).wrong).toEqual([
    'luong',
    'den',
    'ngay',
  ])
  expect(readOtherWish({ vung: '9', con: 'hai', cach: '?' })).toMatchObject({
    region: 1,
    children: 1,
    condition: 'usual',
    wrong: [],
  })
  expect([readPay('8.000.000 đồng'), readPay('12000000'), readMonth('9/2042')]).toEqual([
    8_000_000,
    12_000_000,
    '2042-09',
  ])
})
