import { importKindIds, importKindOf, type ImportKindId } from '../kinds/import-kinds'
import { FileFaultError } from './file-fault'
import { readHeader } from './read-header'

/** The kind whose columns these are; null where they are of none. */
export const guessKind = (cells: string[]): ImportKindId | null =>
  importKindIds.find((id) => hasColumnsOf(id, cells)) ?? null

function hasColumnsOf(id: ImportKindId, cells: string[]): boolean {
  try {
    return readHeader(importKindOf(id), cells, 1).length > 0
  } catch (fault) {
    if (fault instanceof FileFaultError) return false
    throw fault
  }
}
