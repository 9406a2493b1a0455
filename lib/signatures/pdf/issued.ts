import { Budget } from './budget'
import { Cursor } from './cursor'
import { readObject, type Resolve } from './read-object'
import { readWordTable, type Table } from './table'
import { unpack } from './unpack'
import { pointerOf, UnreadablePdf, type PdfObject } from './value'

/** The paper as we gave it out: written by us in one go, with one table in words. */
export type Issued = {
  table: Table
  tableAt: number
  root: number
  object: (number: number) => PdfObject | null
  /** Follows a reference. */
  value: Resolve
  /** What a stream of it holds. */
  plain: (object: PdfObject) => Buffer
}

export function readIssued(bytes: Buffer): Issued {
  const at = bytes.lastIndexOf('startxref')
  if (at < 0) throw new UnreadablePdf('No table')
  const budget = new Budget()
  const cursor = new Cursor(bytes, at, budget)
  cursor.expect('startxref')
  const tableAt = cursor.wholeNumber()
  const table = readWordTable(new Cursor(bytes, tableAt, budget))
  if (table.trailer.has('Prev')) throw new UnreadablePdf('A paper of ours is written in one go')
  const root = pointerOf(table.trailer.get('Root'))?.number
  if (root === undefined) throw new UnreadablePdf('No root')
  const read = new Map<number, PdfObject>()
  const object = (number: number): PdfObject | null => {
    const place = table.places.get(number)
    if (!place || !('offset' in place)) return null
    const one = read.get(number) ?? readObject(new Cursor(bytes, place.offset, budget), resolve)
    read.set(number, one)
    return one
  }
  const resolve: Resolve = (value) => {
    const pointer = pointerOf(value)
    return pointer ? object(pointer.number)?.value : value
  }
  const plain = (one: PdfObject) => unpack(cursor, one)
  return { table, tableAt, root, object, value: resolve, plain }
}
