import { idQuestion } from '@/lib/forms/numbers/id-question'
import { phoneForm } from '@/lib/forms/numbers/phone-form'
import { searchText } from '@/lib/text/search-text'
import type { CellReader } from '../shape/import-kind'
import { choiceCell } from '../cells/choice-cell'
import { codeCell } from '../cells/code-cell'
import { birthCell } from '../cells/day-cell'
import { isRefused } from '../cells/cell'
import { textCell } from '../cells/text-cell'
import type { ImportKind, RowCheck } from '../shape/import-kind'
import { NOT_AHEAD } from './months-ahead'
import { ownerColumn } from './owner-column'

const phoneCell: CellReader = (cell) => {
  const phone = phoneForm(cell.replace(/[^\d+]/g, ''))
  return phone === null ? { rule: 'phone' } : { value: phone }
}

const LETTERS = /^(?=.*\p{L})[\p{L}\p{M}'’‘`.,()/ -]+$/u

const nameCell: CellReader = (cell) => {
  const read = textCell(cell)
  return isRefused(read) || LETTERS.test(String(read.value)) ? read : { rule: 'name' }
}

/** Of a number that has a province in front there is none such: told, since a number on a card is never refused. */
const ofProvince: RowCheck = {
  of: ['idNumber'],
  find: ({ idNumber }) =>
    idQuestion(String(idNumber)) ? [{ column: 'idNumber', rule: 'idProvince' }] : [],
}

/** The register of insured people itself. */
export const peopleKind: ImportKind = {
  title: 'Người tham gia',
  rows: 'người',
  table: 'InsuredPerson',
  home: 'register',
  columns: {
    bhxhCode: ownerColumn,
    fullName: { header: 'Họ và tên', names: ['Họ tên'], read: nameCell, isRequired: true },
    birthDate: {
      header: 'Ngày sinh',
      names: ['Ngày, tháng, năm sinh', 'Năm sinh'],
      read: birthCell,
      monthsAhead: NOT_AHEAD,
      isRequired: true,
    },
    sex: {
      header: 'Giới tính',
      names: ['Nam/nữ'],
      read: choiceCell({ Nam: [], Nữ: [] }, 'sex'),
      isRequired: true,
    },
    idNumber: {
      header: 'Số CCCD/CMND',
      names: ['Số CCCD', 'Số CMND', 'Số căn cước', 'Số định danh cá nhân', 'Số CMND/HC/CC'],
      read: codeCell(/^(?:\d{9}|\d{12}|(?=.*[A-Z])[A-Z0-9]{5,15})$/, 'idNumber'),
      isRequired: true,
    },
    phone: { header: 'Số điện thoại', names: ['Điện thoại', 'Di động'], read: phoneCell },
    householdCode: {
      header: 'Mã hộ gia đình',
      names: ['Mã hộ', 'Mã số hộ gia đình'],
      read: codeCell(/^[A-Z0-9]{4,20}$/, 'household'),
      isRequired: true,
    },
    provinceCode: {
      header: 'Mã tỉnh',
      names: ['Mã tỉnh, thành phố'],
      read: codeCell(/^\d{2}$/, 'province'),
      listedIn: [{ list: 'provinces', rule: 'province' }],
      isRequired: true,
    },
    address: { header: 'Địa chỉ', names: ['Nơi ở'], read: textCell },
  },
  key: () => '',
  checks: [ofProvince],
  shape: (row) => ({ ...row, searchText: searchText(String(row.fullName)) }),
}
