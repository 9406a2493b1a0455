import { plainNumber } from '@/lib/text/plain-number'
import type { RefusalRule } from '../shape/refusals'
import type { CellReader } from '../shape/import-kind'

/** `1.23457E+11`: digits are lost for good. `01E12` is the code of a facility. */
const SHORTENED = /^\d(?:[.,]\d+E\+?|\d*E\+)\d+$/i

/** A number or a code as it is kept: capitals, nothing between the signs, zeros in front untouched. */
export const codeCell =
  (pattern: RegExp, rule: RefusalRule): CellReader =>
  (cell) => {
    if (SHORTENED.test(cell)) return { rule: 'spreadsheet' }
    const code = /^[0-9A-Z]+$/.test(cell) ? cell : plainNumber(cell).toUpperCase()
    return pattern.test(code) ? { value: code } : { rule }
  }

export const ownerCell = codeCell(/^\d{10}$/, 'owner')
