import type { ClaimTable } from '../tables/claim-tables'
import { XmlFault } from '../xml/file-refusals'
import type { ReadLimits } from '../xml/read-limits'
import { safeParser } from '../xml/safe-parser'
import { utf8Whole } from '../xml/utf8-text'
import { addFault, type PartFault, type RawClaim } from './raw-record'
import type { ReadingNotes } from './reading-notes'
import { tableReader } from './table-reader'

/**
 * The records of one part: base64 of a document, or the document itself, told apart by their first sign. A part that can't be read
 * is a fault of its claim; the file goes on.
 */
export function readPart(
  content: string,
  table: ClaimTable,
  { claim, notes, limits }: { claim: RawClaim; notes: ReadingNotes; limits: ReadLimits },
): void {
  const kept = claim.records.length
  try {
    const text = documentOf(content.trim())
    const parser = safeParser(tableReader({ table, claim, notes, limits, inPart: true }), limits)
    parser.write(text)
    parser.end()
  } catch (fault) {
    claim.records.length = kept
    addFault(claim, partFault(table.name, fault))
  }
}

/** The fault as a value; anything else is ours and goes on. */
export function partFault(table: string, fault: unknown): PartFault {
  if (!(fault instanceof XmlFault)) throw fault
  return { table, refusal: fault.refusal, line: fault.line, inPart: true }
}

const documentOf = (content: string): string =>
  withoutMark(/^[<\ufeff]/.test(content) ? content : decoded(content))

const withoutMark = (text: string): string => text.replace(/^[\s\ufeff]+/, '')

function decoded(content: string): string {
  const letters = content.replace(/\s+/g, '')
  if (letters.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(letters))
    throw new XmlFault('not-base64', 1)
  return utf8Whole(Buffer.from(letters, 'base64'))
}
