import { tablesByRoot, type ClaimTable } from '../tables/claim-tables'
import { XmlFault } from '../xml/file-refusals'
import { safeParser } from '../xml/safe-parser'
import type { ReadLimits } from '../xml/read-limits'
import { utf8Whole } from '../xml/utf8-text'
import type { PartFault, RawClaim } from './raw-record'
import type { ReadingNotes } from './reading-notes'
import { tableReader } from './table-reader'

/**
 * The records of one part: base64 of a document, or the document itself, told apart by their first sign. A part that can't be read
 * is a fault of its claim; the file goes on.
 */
export function readPart(
  content: string,
  { name, table }: { name: string; table: ClaimTable },
  { claim, notes, limits }: { claim: RawClaim; notes: ReadingNotes; limits: ReadLimits },
): void {
  const kept = claim.records.length
  try {
    const reader = tableReader({ table, records: claim.records, notes, limits, inPart: true })
    const parser = safeParser(reader, limits)
    parser.write(documentOf(content.trim()))
    parser.end()
  } catch (fault) {
    claim.records.length = kept
    claim.faults.push(partFault(name, fault))
  }
}

/** The fault as a value; anything else is ours and goes on. */
export function partFault(table: string, fault: unknown): PartFault {
  if (!(fault instanceof XmlFault)) throw fault
  return { table, refusal: fault.refusal, line: fault.line, inPart: true }
}

/** The table that a root belongs to must be the one that was announced. */
export const announcedTable = (root: string, announced: string): ClaimTable | null => {
  const table = tablesByRoot.get(root)
  return table && (!announced || announced === table.name) ? table : null
}

const documentOf = (content: string): string =>
  withoutMark(content.startsWith('<') || content.startsWith('\ufeff') ? content : decoded(content))

const withoutMark = (text: string): string => text.replace(/^[\s\ufeff]+/, '')

function decoded(content: string): string {
  const letters = content.replace(/\s+/g, '')
  if (letters.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(letters))
    throw new XmlFault('not-base64', 1)
  return utf8Whole(Buffer.from(letters, 'base64'))
}
