import { describe, expect, test } from 'vitest'
import { benefitStatesOf, benefitStateWords, benefitTypes } from '@/lib/imports/kinds/benefit-types'
import { benefitMark } from './benefit-mark'
import { benefitState } from './benefit-states'
import { benefitTabs, tabNames, tabOf } from './benefit-tabs'
import { benefitNames } from './benefit-words'
import { aBenefit, aPensionMonth } from './fixtures/a-benefit'
import { monthlyBenefits, toldSince } from './monthly-benefits'
import { openBenefits } from './open-benefits'
import { sumOfAmounts } from './sum-of-amounts'

test('mỗi loại chế độ được nạp có đúng tên ấy trên màn hình, và đứng ở một phần', () => {
  const shown = tabNames.flatMap((tab) =>
    Object.entries(benefitNames[tab]).map(([type, name]) => [type, { tab, name }]),
  )
  const imported = Object.entries(benefitTypes).map(([type, { group, name }]) => [
    type,
    { tab: tabOf(group), name },
  ])
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(imported))
})

test('mỗi trạng thái được nạp có chữ như trong tệp, và một câu nói nó là gì', () => {
  for (const [group, states] of Object.entries(benefitStatesOf))
    for (const state of states) {
      const told = benefitState(aBenefit({ group: group as 'SICKNESS', state }))
      expect(benefitStateWords[state]).toContain(told.words)
      expect(told.meaning).toMatch(/\.$/)
    }
})

test('việc tạm dừng trợ cấp thất nghiệp được nói khác việc tạm dừng lương hưu', () => {
  const meaning = (group: 'MONTHLY' | 'UNEMPLOYMENT') =>
    benefitState({ group, state: 'SUSPENDED' }).meaning
  expect(meaning('UNEMPLOYMENT')).toContain('thông báo tìm việc')
  expect(meaning('MONTHLY')).toContain('cơ quan BHXH')
})

test('bốn phần của ứng dụng, mỗi phần một địa chỉ', () => {
  const slugs = tabNames.map((tab) => benefitTabs[tab].slug)
  expect(new Set(slugs).size).toBe(4)
  expect(tabOf('RECOVERY')).toBe('short')
})

describe('dấu của một khoản trong địa chỉ', () => {
  test('hai người có cùng một dòng thì dấu khác nhau', () => {
    const benefit = aBenefit()
    expect(benefitMark('0123456789', benefit)).not.toBe(benefitMark('0123456788', benefit))
    expect(benefitMark('0123456789', benefit)).toMatch(/^[0-9a-f]{16}$/)
  })

  test('mọi tháng của một lương hưu có chung một dấu: tháng mới không đổi địa chỉ', () => {
    const marks = ['2026-10', '2026-11'].map((month) => benefitMark('1', aPensionMonth(month)))
    expect(new Set(marks).size).toBe(1)
    expect(benefitMark('1', aPensionMonth('2026-11', { type: 'TUATHT' }))).not.toBe(marks[0])
  })
})

describe('khoản hằng tháng', () => {
  test('các tháng theo năm, mới nhất trước, tổng của năm đúng đến xu', () => {
    const [pension] = monthlyBenefits([
      aPensionMonth('2025-12', { amount: '4999999.99' }),
      aPensionMonth('2026-02', { amount: '5000000.01' }),
      aPensionMonth('2026-01', { amount: '5000000.01' }),
    ])
    expect(pension!.newest.key).toContain('2026-02')
    expect(pension!.years.map(({ year, sum }) => `${year} ${sum}`)).toEqual([
      '2026 10000000.02',
      '2025 4999999.99',
    ])
  })

  test('điều chỉnh kể ở nhiều dòng chỉ hiện một lần', () => {
    const adjustments = { items: [{ month: '2026-07-01', before: '5.00', after: '6.00' }] }
    const details = (month: string) => ({ paidMonth: `${month}-01`, adjustments })
    const [pension] = monthlyBenefits(
      ['2026-07', '2026-08'].map((month) => aPensionMonth(month, { details: details(month) })),
    )
    expect(pension!.adjustments).toEqual([{ month: '2026-07', before: '5.00', after: '6.00' }])
  })

  test('dữ liệu không kể từ tháng đầu thì nói kể từ tháng nào; kể đủ thì không nói', () => {
    const [late] = monthlyBenefits([aPensionMonth('2026-02'), aPensionMonth('2026-03')])
    expect(toldSince(late!)).toEqual({ begun: '2026-01-01', month: '2026-02' })
    const [whole] = monthlyBenefits([aPensionMonth('2026-01'), aPensionMonth('2026-02')])
    expect(toldSince(whole!)).toBeNull()
  })

  test('không kể từng tháng thì vẫn có khoản ấy', () => {
    const [pension] = monthlyBenefits([aPensionMonth('2026-01', { details: {} })])
    expect(pension).toMatchObject({ years: [], newest: { amount: '5000000.00' } })
  })

  test('ở trang đầu một lương hưu đứng một lần; khoản đã chi xong thì không', () => {
    const open = openBenefits([aPensionMonth('2026-10'), aPensionMonth('2026-11'), aBenefit()])
    expect(open.map(({ key }) => key)).toEqual(['HUU|1/QĐ|2026-01-01|2026-11-01'])
  })
})

test.each([
  [['0.10', '0.20'], '0.30'],
  [['999999999999999.99', '0.01'], '1000000000000000.00'],
  [[], '0.00'],
])('cộng %j được %s', (amounts, sum) => expect(sumOfAmounts(amounts)).toBe(sum))
