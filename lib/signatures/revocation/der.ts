/** One value in DER: its tag, what it holds, and itself whole. */
export type Der = { tag: number; body: Buffer; whole: Buffer }

export const tags = { integer: 0x02, bits: 0x03, octets: 0x04, id: 0x06, sequence: 0x30 } as const

/**
 * The values one after the other, without making an object of each: a list of revoked certificates has tens of thousands, and a tree of
 * them would take a hundred times its bytes. Throws a `RangeError` for what is no DER.
 */
export function* valuesIn(bytes: Buffer): Iterable<Der> {
  for (let at = 0; at < bytes.length;) {
    const value = readValue(bytes, at)
    yield value
    at += value.whole.length
  }
}

function readValue(bytes: Buffer, at: number): Der {
  const tag = bytes.readUInt8(at)
  const short = bytes.readUInt8(at + 1)
  const more = short < 0x80 ? 0 : short & 0x7f
  if ((tag & 0x1f) === 0x1f || short === 0x80 || more > 4) throw new RangeError('No DER of a list')
  const length = more === 0 ? short : bytes.readUIntBE(at + 2, more)
  const start = at + 2 + more
  if (start + length > bytes.length) throw new RangeError('A value longer than what holds it')
  return {
    tag,
    body: bytes.subarray(start, start + length),
    whole: bytes.subarray(at, start + length),
  }
}

/** The one value these bytes are. */
export function onlyValue(bytes: Buffer, tag: number): Der {
  const value = readValue(bytes, 0)
  if (value.tag !== tag || value.whole.length !== bytes.length)
    throw new RangeError('Not one value')
  return value
}

export const isTime = ({ tag }: Der) => tag === 0x17 || tag === 0x18

/** UTCTime or GeneralizedTime, in Z as RFC 5280 asks. */
export function timeOf({ tag, body }: Der): Date {
  const text = body.toString('latin1')
  const digits = /^(\d{12}|\d{14})Z$/.exec(text)?.[1]
  if (!digits) throw new RangeError('No time')
  const century = Number(digits.slice(0, 2)) >= 50 ? '19' : '20'
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(
    tag === 0x17 ? century + digits : digits,
  )!
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
}
