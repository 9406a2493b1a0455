import { benefitState } from '@/lib/benefits/benefit-states'
import { nameOfType } from '@/lib/benefits/benefit-words'
import { detailOf, monthDetail } from '@/lib/benefits/told-details'
import { msg, t } from '@/lib/words/t'
import type { ExportedBenefit } from '../shape/records-shape'
import type { ExportTable } from './export-table'

export const benefitsTable: ExportTable<ExportedBenefit> = {
  title: msg('Thông tin hưởng'),
  columns: [
    { header: msg('Mã chế độ'), kind: 'text', read: ({ type }) => type },
    { header: msg('Loại chế độ'), kind: 'text', read: ({ type }) => t(nameOfType(type)) },
    { header: msg('Số quyết định'), kind: 'text', read: (row) => row.decisionNumber },
    { header: msg('Ngày quyết định'), kind: 'day', read: ({ decidedOn }) => decidedOn },
    { header: msg('Từ ngày'), kind: 'day', read: ({ fromDay }) => fromDay },
    { header: msg('Đến ngày'), kind: 'day', read: ({ toDay }) => toDay },
    { header: msg('Kỳ chi trả'), kind: 'month', read: (row) => monthDetail(row, 'paidMonth') },
    { header: msg('Số tiền (đồng)'), kind: 'amount', read: paidAtOnce },
    { header: msg('Ngày chi trả'), kind: 'day', read: dayOfPayment },
    {
      header: msg('Mỗi tháng (đồng)'),
      kind: 'amount',
      read: (row) => ofMonths(row)?.amount ?? null,
    },
    {
      header: msg('Số tháng được hưởng'),
      kind: 'number',
      read: (row) => monthsOf(row, 'grantedMonths'),
    },
    {
      header: msg('Số tháng đã hưởng'),
      kind: 'number',
      read: (row) => monthsOf(row, 'usedMonths'),
    },
    { header: msg('Số tháng còn lại'), kind: 'number', read: (row) => monthsOf(row, 'leftMonths') },
    { header: msg('Số tháng bảo lưu'), kind: 'number', read: (row) => monthsOf(row, 'keptMonths') },
    {
      header: msg('Cả quyết định (đồng)'),
      kind: 'amount',
      read: (row) => ofMonths(row)?.whole ?? null,
    },
    { header: msg('Trạng thái'), kind: 'text', read: (row) => t(benefitState(row).words) },
    { header: msg('Đơn vị chi trả'), kind: 'text', read: ({ payer }) => payer },
    { header: msg('Ngân hàng'), kind: 'text', read: ({ bank }) => bank },
    { header: msg('Số tài khoản'), kind: 'text', read: ({ bankAccount }) => bankAccount },
  ],
}

/** What is granted for months: never in the column of sums paid, for whoever adds that up would count months that are still to come. */
function ofMonths(row: ExportedBenefit): { amount: string; whole: string } | null {
  const amount = row.group === 'UNEMPLOYMENT' ? detailOf(row, 'monthlyAmount') : null
  return amount === null ? null : { amount, whole: row.amount }
}

function paidAtOnce(row: ExportedBenefit): string | null {
  return ofMonths(row) ? null : row.amount
}

function dayOfPayment(row: ExportedBenefit): string | null {
  return ofMonths(row) ? null : row.paidOn
}

function monthsOf(row: ExportedBenefit, name: string): string | null {
  return row.group === 'UNEMPLOYMENT' ? detailOf(row, name) : null
}
