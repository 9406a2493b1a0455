import { Cursor } from './cursor'
import { readObject, type Resolve } from './read-object'
import { readStreamTable, readWordTable, type ObjectPlace, type Table } from './table'
import { unpackObjects } from './packet'
import {
  dictionaryOf,
  nameOf,
  pointerOf,
  UnreadablePdf,
  wholeNumberOf,
  type PdfObject,
} from './value'
import type { Told } from './words-found'

/** What was appended to a file in one go: objects, their table, and where the table is. */
export type Update = {
  objects: Map<number, PdfObject>
  table: Table
  tableAt: number
  told: Told
  /** Behind its last word, and behind the white space after that. */
  eof: number
  end: number
}

/**
 * Reads what was appended from `start` on, byte after byte: nothing may lie there that the table does not name, and the table may name
 * nothing that doesn't lie there. Readers that follow the table and readers that search the bytes then see the same.
 */
export function readUpdate(cursor: Cursor, resolve: Resolve): Update {
  const found: PdfObject[] = []
  const inUpdate: Resolve = (value) => resolve(lengthAmong(found, value) ?? value)
  while (/[0-9]/.test(String.fromCharCode(cursor.skipSpace().byte))) {
    found.push(readObject(cursor, later(cursor, inUpdate)))
  }
  const isInWords = cursor.startsWith('xref')
  const { table, tableAt } = readTable(cursor, found)
  const told = { objects: found.length, tables: isInWords ? 1 : 0 }
  const eof = readEnd(cursor, tableAt)
  return { objects: named(cursor, found, table), table, tableAt, told, eof, end: cursor.at }
}

/** What iText writes of itself; of comments no other is known. */
const END = /^(?:%iText[-A-Za-z\d.]{0,40}[\r\n]+)?startxref[\r\n ]{1,4}(\d{1,10})[\r\n ]{1,4}%%EOF/
const LONGEST_END = 120
/** Some readers look for the end in the last thousand bytes only. */
const MOST_SPACE = 64

/** As every program writes it, and behind it nothing but a little white space. */
function readEnd(cursor: Cursor, tableAt: number): number {
  const from = cursor.skipSpace().at
  const end = END.exec(cursor.bytes.toString('latin1', from, from + LONGEST_END))
  if (Number(end?.[1] ?? NaN) !== tableAt) throw new UnreadablePdf('An update without its end')
  cursor.at = from + end![0].length
  const space = cursor.at
  if (cursor.skipSpace().at - space > MOST_SPACE) throw new UnreadablePdf('An end far from the end')
  return space
}

/** The length of a stream, where it stands in an object before it. */
const lengthAmong = (found: PdfObject[], value: Parameters<Resolve>[0]) => {
  const pointer = pointerOf(value)
  return pointer && found.find(({ number }) => number === pointer.number)?.value
}

/** … or right behind the stream, as programs that write in one go have it: found by its own words. */
const later =
  ({ bytes, at: from, budget }: Cursor, resolve: Resolve): Resolve =>
  (value) => {
    const pointer = pointerOf(value)
    const known = resolve(value)
    if (!pointer || typeof known === 'number') return known
    budget.spend('looksAhead')
    const words = `\n${pointer.number} ${pointer.generation} obj`
    const at = bytes.indexOf(words, from, 'latin1')
    return at < 0 ? undefined : readObject(new Cursor(bytes, at + 1, budget), () => undefined).value
  }

function readTable(cursor: Cursor, found: PdfObject[]): { table: Table; tableAt: number } {
  const tableAt = cursor.at
  if (cursor.startsWith('xref')) return { table: readWordTable(cursor), tableAt }
  const last = found.at(-1)
  if (!last) throw new UnreadablePdf('An update without a table')
  const table = readStreamTable(cursor, last)
  return { table, tableAt: last.start }
}

/** The objects by number, once the table and what was found agree. */
function named(file: Cursor, found: PdfObject[], { places }: Table): Update['objects'] {
  const objects = new Map<number, PdfObject>()
  for (const object of found)
    if (!isAt(places.get(object.number), object))
      throw new UnreadablePdf('An object no table names')
  for (const object of [...found, ...unpackObjects(file, found, places)]) {
    if (objects.has(object.number)) throw new UnreadablePdf(`Object ${object.number} twice`)
    objects.set(object.number, object)
  }
  for (const number of places.keys())
    if (!objects.has(number)) throw new UnreadablePdf(`Object ${number} is named and not there`)
  return objects
}

/** A table that is an object itself need not name itself. */
function isAt(place: ObjectPlace | undefined, { value, start }: PdfObject): boolean {
  if (!place) return nameOf(dictionaryOf(value)?.get('Type')) === 'XRef'
  return 'offset' in place && place.offset === start
}

export const sizeOf = ({ trailer }: Table): number => wholeNumberOf(trailer.get('Size')) ?? 0
