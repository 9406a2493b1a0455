import { Cursor } from './cursor'
import { readValue } from './read-value'
import type { ObjectPlace } from './table'
import { unpack } from './unpack'
import { dictionaryOf, nameOf, UnreadablePdf, wholeNumberOf, type PdfObject } from './value'

/** The objects that lie packed in a stream of objects, each where its table says. */
export function unpackObjects(
  file: Cursor,
  found: PdfObject[],
  places: Map<number, ObjectPlace>,
): PdfObject[] {
  const packets = found.filter(({ value }) => nameOf(dictionaryOf(value)?.get('Type')) === 'ObjStm')
  const packed = packets.flatMap((packet) =>
    readPacket(file, packet).map((object, index) => {
      const place = places.get(object.number)
      if (!place || !('packet' in place)) throw new UnreadablePdf('A packed object no table names')
      if (place.packet !== packet.number || place.index !== index)
        throw new UnreadablePdf('A packed object told elsewhere')
      return object
    }),
  )
  return packed
}

function readPacket(file: Cursor, packet: PdfObject): PdfObject[] {
  const dictionary = dictionaryOf(packet.value)
  const count = wholeNumberOf(dictionary?.get('N'))
  const first = wholeNumberOf(dictionary?.get('First'))
  if (count == null || first == null) throw new UnreadablePdf('A packet of what?')
  const { budget } = file
  budget.spend('objects', count)
  const plain = unpack(file, packet)
  const cursor = new Cursor(plain, 0, budget)
  const heads = Array.from({ length: count }, () => ({
    number: cursor.wholeNumber(),
    at: first + cursor.wholeNumber(),
  }))
  return heads.map(({ number, at }) => {
    const value = readValue(new Cursor(plain, at, budget))
    return { number, generation: 0, value, start: at, end: at, packed: true as const }
  })
}
