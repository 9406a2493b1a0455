import type { Cursor } from './cursor'
import { readValue } from './read-value'
import { unpack } from './unpack'
import {
  dictionaryOf,
  listOf,
  nameOf,
  UnreadablePdf,
  wholeNumberOf,
  type PdfDictionary,
  type PdfObject,
} from './value'

/** Where an object lies: in the file, or as the so-manyth in a packet of objects. */
export type ObjectPlace = { offset: number; generation: number } | { packet: number; index: number }

/** One table of objects (a «cross-reference section») with its trailer. */
export type Table = { places: Map<number, ObjectPlace>; freed: Set<number>; trailer: PdfDictionary }

/** Far more than any paper has. */
const MAX_OBJECTS = 20_000

/** The table in words: `xref`, rows, `trailer`. Leaves the cursor behind it. */
export function readWordTable(cursor: Cursor): Table {
  cursor.expect('xref')
  const rows = emptyRows()
  while (!cursor.skipSpace().takes('trailer')) {
    const first = cursor.wholeNumber()
    const count = cursor.wholeNumber()
    cursor.budget.spend('values')
    for (let row = 0; row < count; row++) addRow(rows, first + row, readRow(cursor))
  }
  const trailer = dictionaryOf(readValue(cursor))
  if (!trailer) throw new UnreadablePdf('A trailer expected')
  // The same objects told a second time, for readers of another age: which is believed differs.
  if (trailer.has('XRefStm')) throw new UnreadablePdf('Two tables in one')
  return { ...rows, trailer }
}

type Rows = Pick<Table, 'places' | 'freed'>
const emptyRows = (): Rows => ({ places: new Map(), freed: new Set() })

function readRow(cursor: Cursor): ObjectPlace | null {
  const offset = cursor.wholeNumber()
  const generation = cursor.wholeNumber()
  if (cursor.skipSpace().takes('n')) return { offset, generation }
  cursor.expect('f')
  return null
}

function addRow({ places, freed }: Rows, number: number, place: ObjectPlace | null) {
  if (places.size + freed.size >= MAX_OBJECTS) throw new UnreadablePdf('Too many objects')
  if (places.has(number) || freed.has(number))
    throw new UnreadablePdf(`Object ${number} twice in a table`)
  if (place) places.set(number, place)
  else freed.add(number)
}

/** The table as a stream of numbers. */
export function readStreamTable(file: Cursor, object: PdfObject): Table {
  const trailer = dictionaryOf(object.value)
  if (!trailer || nameOf(trailer.get('Type')) !== 'XRef') throw new UnreadablePdf('No table')
  const [kind, second, third] = widthsOf(trailer)
  const numbers = unpack(file, object)
  const rows = emptyRows()
  let at = 0
  const next = (width: number, missing: number) => {
    if (width === 0) return missing
    if (at + width > numbers.length) throw new UnreadablePdf('A table cut off')
    at += width
    return numbers.readUIntBE(at - width, width)
  }
  for (const number of numbersOf(trailer)) {
    const row = [next(kind, 1), next(second, 0), next(third, 0)] as const
    addRow(rows, number, placeOf(row))
  }
  return { ...rows, trailer }
}

function widthsOf(trailer: PdfDictionary): [number, number, number] {
  const widths = (listOf(trailer.get('W')) ?? []).map(
    (told) => wholeNumberOf(told) ?? MAX_WIDTH + 1,
  )
  if (widths.length !== 3 || widths.some((width) => width > MAX_WIDTH))
    throw new UnreadablePdf('A table without widths')
  return widths as [number, number, number]
}
/** What a number can hold. */
const MAX_WIDTH = 6

function placeOf([kind, second, third]: readonly [number, number, number]): ObjectPlace | null {
  if (kind === 0) return null
  if (kind === 1) return { offset: second, generation: third }
  if (kind === 2) return { packet: second, index: third }
  throw new UnreadablePdf('An object of an unknown kind')
}

/** The numbers a stream of places is about: all from 0 on, or by `Index`. */
function* numbersOf(trailer: PdfDictionary): Iterable<number> {
  const size = wholeNumberOf(trailer.get('Size')) ?? 0
  const index = (listOf(trailer.get('Index')) ?? [0, size]).map(wholeNumberOf)
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    const [first, count] = [index[pair]!, index[pair + 1]!]
    if (count > MAX_OBJECTS) throw new UnreadablePdf('Too many objects')
    for (let row = 0; row < count; row++) yield first + row
  }
}
