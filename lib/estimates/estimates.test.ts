import { describe, expect, test } from 'vitest'
import { aBenefit, aPensionMonth } from '@/lib/benefits/fixtures/a-benefit'
import { employed, estimatesOf as estimate, type Told } from './fixtures/estimates-of'

const shown = (...of: Parameters<typeof estimate>) =>
  estimate(...of).map(({ results }) =>
    Object.fromEntries(results.map(({ label, value }) => [label, value])),
  )

const worker: Told = { periods: employed('2025-01', '2026-10') }

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

  test('nghỉ nhiều hơn số ngày còn lại thì chỉ tính số ngày còn lại, và nói ra', () => {
    const benefits = [aBenefit({ details: { days: '0.5' } })]
    const [answer] = estimate('sickness', { ...worker, benefits }, { ngay: '45' })
    expect(answer!.results.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      // 10.000.000 × 75% : 24 × 29,5
      'Tiền ốm đau cho 29,5 ngày nghỉ: 9.218.750 đồng',
      'Số ngày còn được nghỉ trong năm: 29,5 ngày',
    ])
    expect(answer!.conditions[0]).toBe(
      'Nghỉ 45 ngày thì chỉ 29,5 ngày được tính tiền, vì năm nay chỉ còn bấy nhiêu.',
    )
    const all = [aBenefit({ details: { days: '30' } })]
    expect(estimate('sickness', { ...worker, benefits: all })[0]!.refusal).toBe(
      'Đã nghỉ đủ 30 ngày được hưởng trong năm.',
    )
  })

  test('nửa ngày cũng tính', () =>
    expect(shown('sickness', worker, { ngay: '1,5' })[0]).toMatchObject({
      'Tiền ốm đau cho 1,5 ngày nghỉ': '468.750 đồng',
    }))

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

  test('cha đọc điều kiện của cha, mẹ của mẹ, người đóng tự nguyện của mình', () => {
    const told = (of: Told) => estimate('maternity', of)[0]!.conditions.join(' ')
    const [father, mother] = [told({ ...worker, sex: 'Nam' }), told(worker)]
    expect(father).toContain('Cha cần đang đóng BHXH bắt buộc khi vợ sinh con.')
    expect(father).not.toMatch(/6 tháng trong 12 tháng|Nghỉ dưỡng thai/)
    expect(mother).toContain('Nghỉ dưỡng thai')
    const own = told({ periods: employed('2026-01', '2026-10', { state: 'VOLUNTARY' }) })
    expect(own).toContain('6 tháng trong 12 tháng')
    expect(own).not.toContain('Nghỉ dưỡng thai')
  })

  test('tháng sắp quá 12 tháng thì không tính là vẫn còn', () => {
    // Four of the last twelve, two more are missing: but by the time those are paid, three of the four lie too far back.
    const periods = [...employed('2025-12', '2026-02'), ...employed('2026-10', '2026-10')]
    expect(estimate('maternity', { periods })[0]!.conditions).toContain(
      'Đóng liên tục từ tháng này thì đủ cho con sinh từ tháng 04/2027.',
    )
  })

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
