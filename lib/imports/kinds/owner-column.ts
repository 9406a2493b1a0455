import { ownerCell } from '../cells/code-cell'
import type { ImportColumn } from '../shape/import-kind'

/** Whose row it is: first in every file of people, and what the file is sorted by. */
export const ownerColumn: ImportColumn = {
  header: 'Mã số BHXH',
  names: ['Mã số bảo hiểm xã hội', 'Số BHXH', 'Mã BHXH'],
  read: ownerCell,
  isRequired: true,
}
