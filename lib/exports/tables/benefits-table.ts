import { benefitState } from '@/lib/benefits/benefit-states'
import { nameOfType } from '@/lib/benefits/benefit-words'
import { monthDetail } from '@/lib/benefits/told-details'
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
    { header: msg('Số tiền (đồng)'), kind: 'amount', read: ({ amount }) => amount },
    { header: msg('Ngày chi trả'), kind: 'day', read: ({ paidOn }) => paidOn },
    { header: msg('Trạng thái'), kind: 'text', read: (row) => t(benefitState(row).words) },
    { header: msg('Đơn vị chi trả'), kind: 'text', read: ({ payer }) => payer },
    { header: msg('Ngân hàng'), kind: 'text', read: ({ bank }) => bank },
    { header: msg('Số tài khoản'), kind: 'text', read: ({ bankAccount }) => bankAccount },
  ],
}
