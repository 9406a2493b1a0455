import { cleanLines } from '@/lib/text/clean-text'
import type { CellRead } from '../shape/import-kind'
import type { RefusalRule } from '../shape/refusals'

export const isRefused = (read: CellRead): read is { rule: RefusalRule } => 'rule' in read

/** Nearly all of a million cells are plain: clean-text.ts is asked about the others. */
const PLAIN = /^(?! )(?:[\p{Script=Latin}\p{N}.,:;'"()/&%+_@*=|-]| (?! |$))*$/u
const NOTHING = /^[-–—]?$/
/** `="0123"`, by which spreadsheets are made to keep a zero. */
const AS_TEXT = /^="(.*)"$/s

/** What is seen in a cell: composed letters, single spaces, lines kept. A lone hyphen says that there is nothing. */
export function seenInCell(cell: string): string {
  const clean = PLAIN.test(cell) && cell === cell.normalize('NFC') ? cell : cleanLines(cell)
  const seen = AS_TEXT.exec(clean)?.[1]?.trim() ?? clean
  return NOTHING.test(seen) ? '' : seen
}
