import { describe, expect, test } from 'vitest'
import { aBenefit } from '@/lib/benefits/fixtures/a-benefit'
import { employed, estimatesOf as estimate, type Told } from './fixtures/estimates-of'

const shown = (...of: Parameters<typeof estimate>) =>
  estimate(...of).map(({ results }) =>
    Object.fromEntries(results.map(({ label, value }) => [label, value])),
  )

const worker: Told = { periods: employed('2025-01', '2026-10') }

describe('thất nghiệp', () => {
  test('60% bình quân sáu tháng; lần hưởng trước đã dùng hết các tháng trước đó', () => {
    expect(shown('unemployment', worker)[0]).toMatchObject({
      'Trợ cấp mỗi tháng': '6.000.000 đồng',
      'Số tháng hưởng': '3 tháng',
    })
    const drawn = aBenefit({ type: 'TCTN', group: 'UNEMPLOYMENT', fromDay: '2026-03-01' })
    const [again] = estimate('unemployment', { ...worker, benefits: [drawn] })
    expect(again!.refusal).toContain('Hiện có 8 tháng.')
    expect(again!.conditions.at(-1)).toBe('Đóng liên tục từ tháng này thì đủ vào tháng 02/2027.')
    const old = estimate('unemployment', { periods: employed('2015-01', '2025-06') })
    expect(old[0]!.refusal).toContain('trong 24 tháng trước khi nghỉ việc. Hiện có 8 tháng.')
  })

  test('tháng bảo lưu: bước cộng chúng, và vì sao khác trang Bảo hiểm thất nghiệp', () => {
    const drawn = aBenefit({
      type: 'TCTN',
      group: 'UNEMPLOYMENT',
      fromDay: '2014-03-05',
      details: { keptMonths: '13' },
    })
    const periods = employed('2010-01', '2026-10')
    const [answer] = estimate('unemployment', { periods, benefits: [drawn] })
    expect(answer!.steps.map(({ formula, result }) => `${formula} = ${result}`)).toContain(
      '152 + 13 = 165 tháng',
    )
    expect(answer!.conditions.slice(0, 2)).toEqual([
      'Tất cả đã đóng 202 tháng BHTN. 37 tháng trước ngày 05/03/2014 không tính nữa, vì đã hưởng.',
      'Còn tính 152 tháng đóng từ lần ấy và 13 tháng bảo lưu.',
    ])
  })
})
