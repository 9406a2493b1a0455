import type { c14Columns, PeriodColumn } from '@/lib/records/period-columns'
import { searchText } from '@/lib/text/search-text'
import { choiceCell } from '../cells/choice-cell'
import { codeCell } from '../cells/code-cell'
import { monthCell } from '../cells/day-cell'
import { coefficientCell, moneyCell, shareCell } from '../cells/number-cell'
import { severalCell, textCell } from '../cells/text-cell'
import type { ImportColumn, ImportKind, RecordRow, RowCheck } from '../shape/import-kind'
import { ownerColumn } from './owner-column'
import { endsBefore } from './ends-before'
import { FIVE_YEARS_AHEAD } from './months-ahead'

const insuranceCell = choiceCell(
  {
    SOCIAL: ['BHXH', 'Bảo hiểm xã hội'],
    UNEMPLOYMENT: ['BHTN', 'Bảo hiểm thất nghiệp'],
    ACCIDENT: [
      'BHTNLĐ-BNN',
      'BHTNLĐ, BNN',
      'TNLĐ-BNN',
      'Bảo hiểm tai nạn lao động, bệnh nghề nghiệp',
    ],
    HEALTH: ['BHYT', 'Bảo hiểm y tế'],
  },
  'insurance',
)
const contributionCell = choiceCell(
  {
    PAID: ['đã đóng'],
    OWED: ['chậm đóng', 'chưa đóng', 'nợ'],
    BACK_PAID: ['truy thu', 'truy đóng'],
    VOLUNTARY: ['tự nguyện'],
  },
  'contribution',
)

/** Allowances, and shares of each fund in percent, as the C14 has them. */
const ofTheC14: Record<keyof typeof c14Columns, ImportColumn> = {
  postAllowance: { header: 'Phụ cấp chức vụ', read: coefficientCell },
  beyondScale: { header: 'Phụ cấp thâm niên vượt khung (%)', read: shareCell },
  seniority: { header: 'Phụ cấp thâm niên nghề (%)', read: shareCell },
  otherAllowance: {
    header: 'Phụ cấp lương, khoản bổ sung',
    names: ['Phụ cấp lương', 'Phụ cấp khác'],
    read: moneyCell,
  },
  pensionShare: { header: 'Tỷ lệ đóng quỹ hưu trí, tử tuất (%)', read: shareCell },
  sicknessShare: { header: 'Tỷ lệ đóng quỹ ốm đau, thai sản (%)', read: shareCell },
  accidentShare: {
    header: 'Tỷ lệ đóng quỹ TNLĐ, BNN (%)',
    names: ['Tỷ lệ đóng quỹ TNLĐ-BNN'],
    read: shareCell,
  },
  unemploymentShare: { header: 'Tỷ lệ đóng BHTN (%)', read: shareCell },
  note: { header: 'Ghi chú', read: textCell },
}

/** Who pays: by the code, or where there is none by the name, however it is written. */
const payerOf = ({ employerCode, employerName }: RecordRow) =>
  employerCode ?? searchText(String(employerName))

/**
 * Nobody owes, or has made up for, months that have not come. Voluntary ones and health insurance may be paid beforehand; of the others
 * only some are (workers abroad, for the whole of their contract), so it is asked.
 */
const notYet: RowCheck = {
  of: ['insurance', 'state', 'toMonth'],
  find: ({ insurance, state, toMonth }, { today }) => {
    if (String(toMonth) <= today) return []
    if (state === 'OWED' || state === 'BACK_PAID') return [{ column: 'toMonth', rule: 'future' }]
    const isUsual = state === 'VOLUNTARY' || insurance === 'HEALTH'
    return isUsual ? [] : [{ column: 'toMonth', rule: 'paidAhead' }]
  },
}

/** Months of taking part in one insurance, with one employer. */
export const periodsKind: ImportKind = {
  title: 'Quá trình tham gia',
  rows: 'giai đoạn',
  table: 'ParticipationPeriod',
  home: 'records',
  columns: {
    bhxhCode: ownerColumn,
    insurance: { header: 'Loại bảo hiểm', read: insuranceCell, isRequired: true },
    fromMonth: {
      header: 'Từ tháng',
      names: ['Từ tháng, năm', 'Từ tháng năm'],
      read: monthCell,
      monthsAhead: FIVE_YEARS_AHEAD,
      isRequired: true,
    },
    toMonth: {
      header: 'Đến tháng',
      names: ['Đến tháng, năm', 'Đến tháng năm'],
      read: monthCell,
      monthsAhead: FIVE_YEARS_AHEAD,
      openEnd: 'this-month',
      isRequired: true,
    },
    employerCode: { header: 'Mã đơn vị', read: codeCell(/^[A-Z0-9]{4,15}$/, 'employer') },
    employerName: {
      header: 'Tên đơn vị',
      names: ['Đơn vị', 'Đơn vị công tác'],
      read: textCell,
      isRequired: true,
    },
    posts: {
      header: 'Chức vụ',
      names: ['Nghề nghiệp Chức vụ', 'Chức danh', 'Cấp bậc, chức vụ, chức danh nghề'],
      read: severalCell,
    },
    workplace: { header: 'Nơi làm việc', read: textCell },
    currency: { header: 'Loại tiền', read: textCell },
    salary: {
      header: 'Tiền lương đóng',
      names: ['Tiền lương đóng BHXH', 'Tiền lương hoặc mức thu nhập tháng đóng'],
      read: moneyCell,
    },
    coefficient: { header: 'Hệ số lương', names: ['Hệ số'], read: coefficientCell },
    wage: { header: 'Mức lương', read: moneyCell },
    state: {
      header: 'Tình trạng đóng',
      names: ['Trạng thái đóng', 'Trạng thái'],
      read: contributionCell,
      isRequired: true,
    },
    ...ofTheC14,
  } satisfies Record<'bhxhCode' | PeriodColumn, ImportColumn>,
  key: (row) => [row.insurance, row.fromMonth, payerOf(row), row.state].join('|'),
  checks: [endsBefore('fromMonth', 'toMonth'), notYet],
}
