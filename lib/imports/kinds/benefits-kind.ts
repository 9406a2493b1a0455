import { choiceCell } from '../cells/choice-cell'
import { codeCell } from '../cells/code-cell'
import { dayCell } from '../cells/day-cell'
import { moneyCell } from '../cells/number-cell'
import { textCell } from '../cells/text-cell'
import type { ImportKind, RecordRow, RowCheck } from '../shape/import-kind'
import { benefitDetails } from './benefit-details'
import { benefitStatesOf, benefitStateWords, benefitTypes } from './benefit-types'
import { ownerColumn } from './owner-column'
import { endsBefore } from './ends-before'
import { A_YEAR_AHEAD, NOT_AHEAD, TWENTY_YEARS_AHEAD } from './months-ahead'

const typeNames = Object.fromEntries(
  Object.entries(benefitTypes).map(([type, { name }]) => [type, [name]]),
)
const groupOf = (row: RecordRow) => benefitTypes[String(row.type)]!.group

const stateOfGroup: RowCheck = {
  of: ['type', 'state'],
  find: (row) => {
    const states: readonly string[] = benefitStatesOf[groupOf(row)]
    return states.includes(String(row.state)) ? [] : [{ column: 'state', rule: 'benefitState' }]
  },
}

const detailsOfGroup: RowCheck = {
  of: ['type'],
  find: (row) =>
    Object.entries(benefitDetails)
      .filter(([name, { of }]) => (row[name] ?? null) !== null && !of.includes(groupOf(row)))
      .map(([column]) => ({ column, rule: 'otherBenefit' })),
}

const checks = [stateOfGroup, detailsOfGroup, endsBefore('fromDay', 'toDay')]

/** The group follows from the type; what only some groups have is kept together, without what is empty. */
function shape(row: RecordRow): RecordRow {
  const own = Object.entries(row).filter(([name]) => !(name in benefitDetails))
  const details = Object.entries(row).filter(
    ([name, value]) => name in benefitDetails && value !== null,
  )
  return {
    ...Object.fromEntries(own),
    group: groupOf(row),
    details: Object.fromEntries(details),
  }
}

/** Money of the insurance. A monthly one that is told month by month has a row for each. */
export const benefitsKind: ImportKind = {
  title: 'Chế độ được hưởng',
  rows: 'chế độ',
  table: 'Benefit',
  home: 'records',
  columns: {
    bhxhCode: ownerColumn,
    type: {
      header: 'Loại chế độ',
      names: ['Chế độ'],
      read: choiceCell(typeNames, 'benefitType'),
      isRequired: true,
    },
    decisionNumber: {
      header: 'Số quyết định',
      names: ['Số quyết định hưởng'],
      read: textCell,
    },
    decidedOn: {
      header: 'Ngày quyết định',
      names: ['Ngày quyết định hưởng', 'Ngày ký'],
      read: dayCell,
      monthsAhead: NOT_AHEAD,
    },
    fromDay: {
      header: 'Từ ngày',
      names: ['Hưởng từ ngày'],
      read: dayCell,
      monthsAhead: A_YEAR_AHEAD,
    },
    toDay: {
      header: 'Đến ngày',
      names: ['Hưởng đến ngày'],
      read: dayCell,
      monthsAhead: TWENTY_YEARS_AHEAD,
      openEnd: 'none',
    },
    amount: {
      header: 'Số tiền',
      names: ['Tổng số tiền'],
      read: moneyCell,
      isRequired: true,
    },
    paidOn: { header: 'Ngày chi trả', read: dayCell, monthsAhead: NOT_AHEAD },
    state: {
      header: 'Trạng thái',
      read: choiceCell(benefitStateWords, 'benefitState'),
      isRequired: true,
    },
    payer: { header: 'Đơn vị chi trả', names: ['Tên đơn vị chi trả'], read: textCell },
    bank: { header: 'Ngân hàng', names: ['Tên ngân hàng'], read: textCell },
    bankAccount: { header: 'Số tài khoản', read: codeCell(/^[A-Z0-9*]{4,30}$/, 'unreadable') },
    ...benefitDetails,
  },
  key: (row) =>
    [row.type, row.decisionNumber ?? '', row.fromDay ?? '', row.paidMonth ?? ''].join('|'),
  checks,
  shape,
}
