import { claimLineWords, claimPlaceWords } from '../claims/claim-place'
import { sentenceOfClaimRule } from '../claims/claim-refusals'
import { sentenceOfFault, type FileFault } from '../file/file-fault'
import { importKindOf, isImportKind } from '../kinds/import-kinds'
import { kindTitle } from '../kinds/kind-title'
import type { ImportColumn } from '../shape/import-kind'
import { sentenceOfRule, type KeptRefusal } from '../shape/refusals'

/** The name above a column; empty where the whole row is meant. */
function columnHeader(kind: string, column: string): string {
  if (!isImportKind(kind)) return claimPlaceWords(column)
  const columns: Record<string, ImportColumn> = importKindOf(kind).columns
  return columns[column]?.header ?? ''
}

/** Where something was found, and what to do about it. `line`: a number, of a claim's part with the words around it. */
export const foundInWords = (
  kind: string,
  refusal: KeptRefusal,
  count: (line: number) => string = String,
) => ({
  line: isImportKind(kind)
    ? count(refusal.line)
    : claimLineWords(count(refusal.line), refusal.column).replace(/^dòng /, ''),
  column: columnHeader(kind, refusal.column),
  sentence: sentenceOfClaimRule(refusal.rule) ?? sentenceOfRule(refusal.rule),
})

/** Where a file is broken, and what to do about it. */
export function faultWords(fault: FileFault): string {
  const { line, place, column } = fault
  const at = [
    line === undefined ? '' : `Dòng ${line}`,
    place === undefined ? '' : `cột thứ ${place}`,
    column === undefined ? '' : `cột “${column}”`,
  ].filter(Boolean)
  const where = at.join(', ')
  const sentence = sentenceOfFault(fault, kindTitle)
  return where ? `${where[0]!.toLocaleUpperCase('vi')}${where.slice(1)}. ${sentence}` : sentence
}
