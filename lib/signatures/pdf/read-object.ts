import type { Cursor } from './cursor'
import { readValue } from './read-value'
import { dictionaryOf, UnreadablePdf, wholeNumberOf, type PdfObject, type PdfValue } from './value'

/** A stream's length may stand in an object of its own. */
export type Resolve = (value: PdfValue | undefined) => PdfValue | undefined

/** `12 0 obj … endobj`, from its number to its last word. */
export function readObject(cursor: Cursor, resolve: Resolve): PdfObject {
  cursor.budget.spend('objects')
  const start = cursor.skipSpace().at
  const number = cursor.wholeNumber()
  const generation = cursor.wholeNumber()
  cursor.skipSpace().expect('obj')
  const value = readValue(cursor)
  const dictionary = dictionaryOf(value)
  const hasStream = dictionary !== null && cursor.skipSpace().takes('stream')
  const stream = hasStream ? streamAt(cursor, resolve(dictionary.get('Length'))) : undefined
  cursor.skipSpace().expect('endobj')
  return { number, generation, value, start, end: cursor.at, ...(stream && { stream }) }
}

function streamAt(cursor: Cursor, told: PdfValue | undefined) {
  const length = wholeNumberOf(told)
  if (length === null) throw new UnreadablePdf('A stream without a length')
  if (cursor.byte === 13) cursor.at++
  if (cursor.byte !== 10) throw new UnreadablePdf('A stream begins on a line of its own')
  const start = cursor.at + 1
  const end = start + length
  if (end > cursor.bytes.length) throw new UnreadablePdf('A stream longer than its file')
  cursor.at = end
  cursor.skipSpace().expect('endstream')
  return { start, end }
}
