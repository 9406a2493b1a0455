import type { CellReader } from '../shape/import-kind'

const LONGEST = 500
/** What a spreadsheet would reckon with, were the cell given out again; a hyphen before a word is a list. */
const LIKE_A_FORMULA = /^(?:[=@]|[+-][^ ])/
const LOST = /[\p{Cc}�]/u

/** Words in one line. */
export const textCell: CellReader = (cell) => kept(cell.replace(/\n+/g, ' '))

/** Several in one cell, each on a line of its own or parted by semicolons: kept parted by commas. */
export const severalCell: CellReader = (cell) =>
  kept(
    cell
      .split(/[\n;]+/)
      .map((one) => one.replace(/^[-•*]\s*|[\s,]+$/g, '').trim())
      .filter((one) => one !== '')
      .join(', '),
  )

const kept: CellReader = (text) => {
  if (LIKE_A_FORMULA.test(text)) return { rule: 'formula' }
  if (LOST.test(text)) return { rule: 'unreadable' }
  return text.length > LONGEST ? { rule: 'long' } : { value: text }
}
