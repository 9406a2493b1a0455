import { describe, expect, test } from 'vitest'
import { aBenefit } from '@/lib/benefits/fixtures/a-benefit'
import { aPeriod } from '../fixtures/a-period'
import { monthsLeft } from './months-left'

const periods = (['SOCIAL', 'UNEMPLOYMENT'] as const).map((insurance) =>
  aPeriod({ insurance, fromMonth: '2018-01', toMonth: '2099-12' }),
)
const once = (decidedOn: string, told = {}) =>
  aBenefit({ type: 'BHXH1L', group: 'ONE_OFF', fromDay: null, decidedOn, ...told })
const jobless = (fromDay: string, keptMonths?: string) =>
  aBenefit({ type: 'TCTN', group: 'UNEMPLOYMENT', fromDay, details: { keptMonths } })

const left = (benefits: ReturnType<typeof once>[], ...asked: SkipHistory) => {
  const { time, ...told } = monthsLeft({ periods, benefits, thisMonth: '2026-11' }, ...asked)
  return { first: time.months[0]?.month, count: time.months.length, ...told }
}
type SkipHistory = Parameters<typeof monthsLeft> extends [unknown, ...infer Rest] ? Rest : never

describe('những tháng còn để tính chế độ', () => {
  test('chưa nhận gì thì còn mọi tháng đã đến', () =>
    expect(left([], 'SOCIAL')).toEqual({
      ...{ first: '2018-01', count: 107, total: 107 },
      ...{ usedOn: null, kept: null },
    }))

  test('đã rút một lần thì các tháng trước đó không còn, cho mọi khoản tính sau', () =>
    expect(left([once('2019-05-10'), once('2024-02-01')], 'SOCIAL')).toMatchObject({
      ...{ first: '2024-02', count: 34, total: 107, usedOn: '2024-02-01' },
    }))

  test('tính lại một lần rút thì chỉ bỏ các tháng của lần trước nó', () => {
    const both = [once('2019-05-10'), once('2024-02-01')]
    expect(left(both, 'SOCIAL', '2024-02-01')).toMatchObject({ usedOn: '2019-05-10' })
    expect(left(both, 'SOCIAL', '2019-05-10')).toMatchObject({ usedOn: null })
  })

  test('quyết định bị hủy hay bị thu hồi không lấy tháng nào', () =>
    expect(
      left(
        ['WITHDRAWN', 'TO_PAY_BACK'].map((state) => once('2024-02-01', { state })),
        'SOCIAL',
      ),
    ).toMatchObject({ usedOn: null }))

  test('trợ cấp thất nghiệp lấy tháng của bảo hiểm thất nghiệp, để lại tháng bảo lưu', () => {
    const benefits = [jobless('2022-03-05', '7')]
    expect(left(benefits, 'UNEMPLOYMENT')).toMatchObject({ count: 57, kept: 7 })
    expect(left(benefits, 'SOCIAL')).toMatchObject({ count: 107, kept: null })
  })
})
