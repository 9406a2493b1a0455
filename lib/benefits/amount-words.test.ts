import { expect, test } from 'vitest'
import { toldAmount } from './amount-words'
import { benefitState } from './benefit-states'
import { aBenefit, aPensionMonth } from './fixtures/a-benefit'

const jobless = (told: object = {}, amount = '88550000.00') =>
  aBenefit({
    group: 'UNEMPLOYMENT',
    type: 'TCTN',
    state: 'RECEIVING',
    amount,
    details: { monthlyAmount: '12650000.00', grantedMonths: '7', usedMonths: '3', ...told },
  })

test('người hưởng trợ cấp thất nghiệp đọc số tiền một tháng, đã hưởng mấy tháng, và tổng của cả quyết định', () =>
  expect(toldAmount(jobless())).toEqual({
    amount: '12.650.000 đồng mỗi tháng',
    more: ['Đã hưởng 3 trong 7 tháng.', 'Cả 7 tháng theo quyết định: 88.550.000 đồng.'],
  }))

test('số tiền không phải của cả quyết định thì không gọi là tổng', () =>
  expect(toldAmount(jobless({}, '37950000.00')).more[1]).toBe(
    'Số tiền ghi trong dữ liệu: 37.950.000 đồng.',
  ))

test('dữ liệu không kể mức một tháng thì số tiền đứng một mình, không ai nói là mỗi tháng', () =>
  expect(toldAmount(jobless({ monthlyAmount: null }))).toEqual({
    amount: '88.550.000 đồng',
    more: [],
  }))

test('lương hưu là số tiền mỗi tháng, khoản một lần là cả khoản', () => {
  expect(toldAmount(aPensionMonth('2026-11')).amount).toBe('5.000.000 đồng mỗi tháng')
  expect(toldAmount(aBenefit()).amount).toBe('3.000.000 đồng')
})

test('đang hưởng trợ cấp thất nghiệp không nghĩa là được chi mãi', () =>
  expect(benefitState(jobless()).meaning).toContain('cho đến hết số tháng'))
