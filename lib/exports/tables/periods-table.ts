import { insurances } from '@/lib/participation/insurances'
import { c14Fields, contributionWords, periodFields } from '@/lib/participation/period-words'
import { msg, t } from '@/lib/words/t'
import type { ExportedPeriod } from '../shape/records-shape'
import type { ExportTable } from './export-table'

export const periodsTable: ExportTable<ExportedPeriod> = {
  title: msg('Quá trình tham gia BH'),
  columns: [
    {
      header: msg('Loại bảo hiểm'),
      kind: 'text',
      read: ({ insurance }) => t(insurances[insurance].short),
    },
    { header: periodFields.fromMonth.label, kind: 'month', read: ({ fromMonth }) => fromMonth },
    { header: periodFields.toMonth.label, kind: 'month', read: ({ toMonth }) => toMonth },
    { header: periodFields.employerCode.label, kind: 'text', read: (row) => row.employerCode },
    { header: periodFields.employerName.label, kind: 'text', read: (row) => row.employerName },
    { header: periodFields.posts.label, kind: 'text', read: ({ posts }) => posts },
    { header: periodFields.workplace.label, kind: 'text', read: ({ workplace }) => workplace },
    { header: periodFields.currency.label, kind: 'text', read: ({ currency }) => currency },
    { header: periodFields.salary.label, kind: 'amount', read: ({ salary }) => salary },
    { header: periodFields.coefficient.label, kind: 'number', read: (row) => row.coefficient },
    { header: periodFields.wage.label, kind: 'amount', read: ({ wage }) => wage },
    {
      header: periodFields.state.label,
      kind: 'text',
      read: ({ state }) => t(contributionWords[state]),
    },
    { header: c14Fields.postAllowance.label, kind: 'number', read: (row) => row.postAllowance },
    {
      header: msg('Phụ cấp thâm niên vượt khung (%)'),
      kind: 'number',
      read: (row) => row.beyondScale,
    },
    { header: msg('Phụ cấp thâm niên nghề (%)'), kind: 'number', read: (row) => row.seniority },
    { header: c14Fields.otherAllowance.label, kind: 'amount', read: (row) => row.otherAllowance },
    {
      header: msg('Tỷ lệ đóng quỹ hưu trí, tử tuất (%)'),
      kind: 'number',
      read: (row) => row.pensionShare,
    },
    {
      header: msg('Tỷ lệ đóng quỹ ốm đau, thai sản (%)'),
      kind: 'number',
      read: (row) => row.sicknessShare,
    },
    {
      header: msg('Tỷ lệ đóng quỹ TNLĐ, BNN (%)'),
      kind: 'number',
      read: (row) => row.accidentShare,
    },
    { header: msg('Tỷ lệ đóng BHTN (%)'), kind: 'number', read: (row) => row.unemploymentShare },
    { header: c14Fields.note.label, kind: 'text', read: ({ note }) => note },
  ],
}
