import { expect, test } from 'vitest'
import { aBenefit } from '@/lib/benefits/fixtures/a-benefit'
import { exportedBenefit } from '../shape/records-shape'
import { benefitsTable } from './benefits-table'
import { cellsOf } from './export-table'

type Told = Parameters<typeof aBenefit>[0]

const told = (benefit: Told) => {
  const cells = cellsOf(benefitsTable, exportedBenefit(aBenefit(benefit)))
  return Object.fromEntries(
    benefitsTable.columns.map(({ header }, at) => [header, cells[at]!.text] as const),
  )
}

test('trợ cấp thất nghiệp trong tệp: mỗi tháng bao nhiêu, được mấy tháng; không cộng cả quyết định như đã chi một ngày', () => {
  const row = told({
    group: 'UNEMPLOYMENT',
    type: 'TCTN',
    amount: '88550000.00',
    paidOn: '2026-08-23',
    details: { monthlyAmount: '12650000.00', grantedMonths: '7', usedMonths: '3', leftMonths: '4' },
  })
  expect(row).toMatchObject({
    'Số tiền (đồng)': null,
    'Ngày chi trả': null,
    'Mỗi tháng (đồng)': '12650000.00',
    'Số tháng được hưởng': '7',
    'Số tháng đã hưởng': '3',
    'Số tháng còn lại': '4',
    'Cả quyết định (đồng)': '88550000.00',
  })
})

test('khoản chi một lần vẫn đứng ở cột số tiền, với ngày của nó', () => {
  expect(told({ amount: '3000000.00', paidOn: '2026-10-30' })).toMatchObject({
    'Số tiền (đồng)': '3000000.00',
    'Ngày chi trả': '2026-10-30',
    'Mỗi tháng (đồng)': null,
    'Cả quyết định (đồng)': null,
  })
})
