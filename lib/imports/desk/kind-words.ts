import { faultSentences, type FileFault } from '../file/file-fault'
import { importKindOf, isImportKind } from '../kinds/import-kinds'
import type { ImportColumn } from '../shape/import-kind'

/** What a kind of file is called, in lists also one that comes by command line only. */
export const kindTitle = (kind: string): string =>
  isImportKind(kind) ? importKindOf(kind).title : 'Hồ sơ khám chữa bệnh'

/** The name above a column; empty where the whole row is meant. */
export function columnHeader(kind: string, column: string): string {
  const columns: Record<string, ImportColumn> = isImportKind(kind) ? importKindOf(kind).columns : {}
  return columns[column]?.header ?? ''
}

/** Where a file is broken, and what to do about it. */
export function faultWords({ rule, line, place, column }: FileFault): string {
  const at = [
    line === undefined ? '' : `Dòng ${line}`,
    place === undefined ? '' : `cột thứ ${place}`,
    column === undefined ? '' : `cột “${column}”`,
  ].filter(Boolean)
  const where = at.join(', ')
  return where
    ? `${where[0]!.toLocaleUpperCase('vi')}${where.slice(1)}. ${faultSentences[rule]}`
    : faultSentences[rule]
}
