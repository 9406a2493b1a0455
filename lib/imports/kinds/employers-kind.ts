import { choiceCell } from '../cells/choice-cell'
import { codeCell } from '../cells/code-cell'
import { dayCell } from '../cells/day-cell'
import { textCell } from '../cells/text-cell'
import type { ImportKind } from '../shape/import-kind'
import { endsBefore } from './ends-before'
import { A_YEAR_AHEAD, TWENTY_YEARS_AHEAD } from './months-ahead'

/** Who pays contributions. Its rows are the catalogue's, dated and in versions; a file closes none that it does not name. */
export const employersKind: ImportKind = {
  title: 'Đơn vị tham gia',
  rows: 'đơn vị',
  table: 'Employer',
  home: 'catalogue',
  columns: {
    code: {
      header: 'Mã đơn vị',
      names: ['Mã số đơn vị'],
      read: codeCell(/^[A-Z0-9]{4,15}$/, 'employer'),
      isRequired: true,
    },
    name: { header: 'Tên đơn vị', names: ['Đơn vị'], read: textCell, isRequired: true },
    taxCode: {
      header: 'Mã số thuế',
      names: ['MST'],
      read: (cell) => {
        const [, main, branch] = /^(\d{10})(?:\s*-?\s*(\d{3}))?$/.exec(cell) ?? []
        return main ? { value: branch ? `${main}-${branch}` : main } : { rule: 'taxCode' }
      },
    },
    address: { header: 'Địa chỉ', read: textCell },
    provinceCode: {
      header: 'Mã tỉnh',
      names: ['Mã tỉnh, thành phố'],
      read: codeCell(/^\d{2}$/, 'oldProvince'),
      listedIn: [{ list: 'old-provinces', rule: 'oldProvince' }],
      isRequired: true,
    },
    officeCode: {
      header: 'Mã cơ quan BHXH',
      names: ['Cơ quan BHXH quản lý'],
      read: codeCell(/^\d{3}(?:\d{2})?$/, 'office'),
      // Codes of the districts are ours in part: only those of the provinces are sure.
      listedIn: [
        { list: 'offices', letters: 3, rule: 'office' },
        { list: 'offices', rule: 'unlistedOffice' },
      ],
      isRequired: true,
    },
    state: {
      header: 'Tình trạng',
      names: ['Trạng thái'],
      read: choiceCell(
        {
          active: ['Đang hoạt động', 'Hoạt động'],
          paused: ['Tạm ngừng', 'Tạm ngừng hoạt động'],
          dissolved: ['Giải thể', 'Đã giải thể'],
        },
        'employerState',
      ),
      isRequired: true,
    },
    validFrom: {
      header: 'Có hiệu lực từ',
      names: ['Từ ngày'],
      read: dayCell,
      monthsAhead: A_YEAR_AHEAD,
      isRequired: true,
    },
    validTo: {
      header: 'Hết hiệu lực sau ngày',
      names: ['Đến ngày'],
      read: dayCell,
      monthsAhead: TWENTY_YEARS_AHEAD,
      openEnd: 'none',
    },
  },
  key: (row) => String(row.validFrom),
  checks: [endsBefore('validFrom', 'validTo')],
}
