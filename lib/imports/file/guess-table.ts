import 'server-only'
import type { ImportKindId } from '../kinds/import-kinds'
import { FileFaultError } from './file-fault'
import type { FileSource } from './file-source'
import { guessKind } from './guess-kind'
import { readRecords } from './read-records'

/** The kind of CSV file that this is; null where it is none of ours. */
export async function guessTable(source: FileSource): Promise<ImportKindId | null> {
  try {
    for await (const { cells } of readRecords(source)) return guessKind(cells)
    return null
  } catch (fault) {
    if (fault instanceof FileFaultError) return null
    throw fault
  }
}
