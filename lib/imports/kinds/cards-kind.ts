import { choiceCell } from '../cells/choice-cell'
import { codeCell } from '../cells/code-cell'
import { dayCell } from '../cells/day-cell'
import { textCell } from '../cells/text-cell'
import type { ImportKind, RecordRow } from '../shape/import-kind'
import type { RefusalRule } from '../shape/refusals'
import { objectCodes } from './object-codes'
import { ownerColumn } from './owner-column'
import { endsBefore } from './ends-before'

const isTurned = endsBefore('validFrom', 'validTo')

function check(row: RecordRow): { column: string; rule: RefusalRule }[] {
  const number = String(row.number)
  if (!number.endsWith(String(row.bhxhCode))) return [{ column: 'number', rule: 'cardOfOther' }]
  const ofNumber = number.length === 15 ? number[2] : row.level
  const isUnknown = number.length === 15 && !objectCodes.has(number.slice(0, 2))
  return [
    ...(isUnknown ? [{ column: 'number', rule: 'objectCode' } as const] : []),
    ...(row.level && row.level !== ofNumber
      ? [{ column: 'level', rule: 'levelOfOther' } as const]
      : []),
    ...isTurned(row),
  ]
}

/** Health insurance cards, several of one person over the years. */
export const cardsKind: ImportKind = {
  title: 'Thẻ bảo hiểm y tế',
  rows: 'thẻ',
  table: 'HealthCard',
  home: 'records',
  columns: {
    bhxhCode: ownerColumn,
    number: {
      header: 'Số thẻ BHYT',
      names: ['Số thẻ', 'Mã thẻ BHYT', 'Mã thẻ'],
      read: codeCell(/^(?:[A-Z]{2}[1-5]\d{2})?\d{10}$/, 'cardNumber'),
      isRequired: true,
    },
    validFrom: {
      header: 'Giá trị từ ngày',
      names: ['Giá trị từ', 'Từ ngày', 'Giá trị sử dụng từ ngày'],
      read: dayCell,
      isRequired: true,
    },
    validTo: { header: 'Giá trị đến ngày', names: ['Giá trị đến', 'Đến ngày'], read: dayCell },
    facilityCode: {
      header: 'Mã nơi ĐKKCB ban đầu',
      names: ['Nơi ĐKKCB ban đầu', 'Mã nơi ĐKKCB BĐ', 'Mã nơi đăng ký KCB ban đầu', 'Mã cơ sở KCB'],
      read: codeCell(/^\d{2}[0-9A-Z]{3}$/, 'facility'),
      isRequired: true,
    },
    fiveYearsFrom: {
      header: 'Thời điểm đủ 5 năm liên tục',
      names: ['Thời điểm đủ 05 năm liên tục', 'Thời điểm 5 năm liên tục'],
      read: dayCell,
    },
    level: {
      header: 'Mã mức hưởng',
      names: ['Mức hưởng', 'Mức hưởng BHYT', 'Mã quyền lợi'],
      read: choiceCell({ 1: [], 2: [], 3: [], 4: [], 5: [] }, 'level'),
    },
    areaCode: {
      header: 'Mã vùng',
      names: ['Mã nơi sinh sống', 'Nơi sinh sống'],
      read: choiceCell({ K1: [], K2: [], K3: [] }, 'area'),
    },
    issuedOn: { header: 'Ngày cấp', names: ['Ngày cấp thẻ'], read: dayCell },
    issuedAt: { header: 'Nơi cấp', names: ['Nơi cấp thẻ', 'Cơ quan cấp'], read: textCell },
    signer: { header: 'Người ký', read: textCell },
    signerTitle: { header: 'Chức danh người ký', names: ['Chức vụ người ký'], read: textCell },
  },
  key: (row) => `${row.number}|${row.validFrom}`,
  check,
}
