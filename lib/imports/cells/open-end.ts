import { searchText } from '@/lib/text/search-text'
import type { CellReader } from '../shape/import-kind'
import { isRefused } from './cell'

/** Core systems write an end that nobody knows yet as a day of these years; nothing is told of them otherwise. */
const FARTHEST = /(?:2099|9999)/
const WORDS = ['nay', 'den nay', 'hien nay']

/** «nay», `12/9999`, `31/12/2099`: it goes on. `read`: how the cell is read where it has an end. */
export const isOpenEnd = (cell: string, read: CellReader): boolean =>
  (FARTHEST.test(cell) && !isRefused(read(cell.replace('9999', '2099')))) ||
  WORDS.includes(searchText(cell))
