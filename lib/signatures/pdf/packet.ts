import { Cursor } from './cursor'
import { readValue } from './read-value'
import type { ObjectPlace } from './table'
import { unpack } from './unpack'
import { dictionaryOf, nameOf, UnreadablePdf, wholeNumberOf, type PdfObject } from './value'

/** The objects that lie packed in a stream of objects, each where its table says. */
export function unpackObjects(
  bytes: Buffer,
  found: PdfObject[],
  places: Map<number, ObjectPlace>,
): PdfObject[] {
  const packets = found.filter(({ value }) => nameOf(dictionaryOf(value)?.get('Type')) === 'ObjStm')
  const packed = packets.flatMap((packet) =>
    readPacket(bytes, packet).map((object, index) => {
      const place = places.get(object.number)
      if (!place || !('packet' in place)) throw new UnreadablePdf('A packed object no table names')
      if (place.packet !== packet.number || place.index !== index)
        throw new UnreadablePdf('A packed object told elsewhere')
      return object
    }),
  )
  return packed
}

function readPacket(bytes: Buffer, packet: PdfObject): PdfObject[] {
  const dictionary = dictionaryOf(packet.value)
  const count = wholeNumberOf(dictionary?.get('N'))
  const first = wholeNumberOf(dictionary?.get('First'))
  if (count == null || first == null || count > 5_000) throw new UnreadablePdf('A packet of what?')
  const plain = unpack(bytes, packet)
  const cursor = new Cursor(plain)
  const heads = Array.from({ length: count }, () => ({
    number: cursor.wholeNumber(),
    at: first + cursor.wholeNumber(),
  }))
  return heads.map(({ number, at }) => {
    const value = readValue(new Cursor(plain, at))
    return { number, generation: 0, value, start: at, end: at, packed: true as const }
  })
}
