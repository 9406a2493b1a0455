import { choiceCell } from '../cells/choice-cell'
import { codeCell } from '../cells/code-cell'
import { dayCell } from '../cells/day-cell'
import { textCell } from '../cells/text-cell'
import type { ImportKind, RecordRow, RowCheck } from '../shape/import-kind'
import { objectCodes } from './object-codes'
import { ownerColumn } from './owner-column'
import { endsBefore } from './ends-before'
import { A_YEAR_AHEAD, FIVE_YEARS_AHEAD, NOT_AHEAD, TWENTY_YEARS_AHEAD } from './months-ahead'

const LONG = 15
const isOfOther = ({ bhxhCode, number }: RecordRow) => !String(number).endsWith(String(bhxhCode))

const ofOwner: RowCheck = {
  of: ['bhxhCode', 'number'],
  find: (row) => (isOfOther(row) ? [{ column: 'number', rule: 'cardOfOther' }] : []),
}

const ofObject: RowCheck = {
  of: ['number'],
  find: ({ number }) => {
    const known = String(number).length < LONG || objectCodes.has(String(number).slice(0, 2))
    return known ? [] : [{ column: 'number', rule: 'objectCode' }]
  },
}

/** Of the number of somebody else nothing follows. */
const levelOfNumber: RowCheck = {
  of: ['bhxhCode', 'number', 'level'],
  find: (row) => {
    const number = String(row.number)
    if (isOfOther(row) || number.length < LONG || !row.level) return []
    return row.level === number[2] ? [] : [{ column: 'level', rule: 'levelOfOther' }]
  },
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
      monthsAhead: A_YEAR_AHEAD,
      isRequired: true,
    },
    validTo: {
      header: 'Giá trị đến ngày',
      names: ['Giá trị đến', 'Đến ngày'],
      read: dayCell,
      monthsAhead: TWENTY_YEARS_AHEAD,
      openEnd: 'none',
    },
    facilityCode: {
      header: 'Mã nơi ĐKKCB ban đầu',
      names: ['Nơi ĐKKCB ban đầu', 'Mã nơi ĐKKCB BĐ', 'Mã nơi đăng ký KCB ban đầu', 'Mã cơ sở KCB'],
      read: codeCell(/^\d{2}[0-9A-Z]{3}$/, 'facility'),
      // New ones open, and cards of years ago name some that are gone: only the province is sure.
      listedIn: [
        { list: 'facility-provinces', letters: 2, rule: 'facility' },
        { list: 'facilities', rule: 'unlistedFacility' },
      ],
      isRequired: true,
    },
    fiveYearsFrom: {
      header: 'Thời điểm đủ 5 năm liên tục',
      names: ['Thời điểm đủ 05 năm liên tục', 'Thời điểm 5 năm liên tục'],
      read: dayCell,
      monthsAhead: FIVE_YEARS_AHEAD,
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
    issuedOn: {
      header: 'Ngày cấp',
      names: ['Ngày cấp thẻ'],
      read: dayCell,
      monthsAhead: NOT_AHEAD,
    },
    issuedAt: { header: 'Nơi cấp', names: ['Nơi cấp thẻ', 'Cơ quan cấp'], read: textCell },
    signer: { header: 'Người ký', read: textCell },
    signerTitle: { header: 'Chức danh người ký', names: ['Chức vụ người ký'], read: textCell },
  },
  key: (row) => `${row.number}|${row.validFrom}`,
  checks: [ofOwner, ofObject, levelOfNumber, endsBefore('validFrom', 'validTo')],
}
