/** What one anchor of the journal says of a stream at a moment: it had so many lines and ended with this hash. */
export type HeadAt = { number: number; stream: string; length: number; head: string; at: string }

/** One day of the book: the root of all anchors of that day, chained to the day before and signed. */
export type DayRecord = {
  /** ISO day, by the clock in Việt Nam. */
  day: string
  /** Of the first and the last anchor of the day; where there was none the last is one less than the first. */
  first: number
  last: number
  root: string
  /** Digest of the day before; empty for the first. */
  before: string
}
export type SignedDay = DayRecord & { digest: string; keyId: string; signature: string }

/** Beside a node on its way up, and on which side of it. */
export type PathStep = { side: 'left' | 'right'; hash: string }

const PURPOSE = 'bhxh portal: day of the journal'
const encoder = new TextEncoder()

/** As `JournalAnchor` is written down (lib/platform/journal/journal-anchor.ts), with the mark of a leaf. */
export const leafBytes = ({ number, stream, length, head, at }: HeadAt): Uint8Array =>
  bytesOf([0], encoder.encode(JSON.stringify([number, stream, length, head, at])))

export const nodeBytes = (left: Uint8Array, right: Uint8Array): Uint8Array =>
  bytesOf([1], left, right)

export const dayBytes = ({ day, first, last, root, before }: DayRecord): Uint8Array =>
  encoder.encode(JSON.stringify([day, first, last, root, before]))

/** What is signed says what it is for: no other signature of the same key fits. */
export const signedBytes = (digest: string): Uint8Array => encoder.encode(`${PURPOSE}\0${digest}`)

function bytesOf(...parts: (Uint8Array | number[])[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Null: these are no bytes. */
export function fromHex(hex: string): Uint8Array | null {
  if (!/^([0-9a-f]{2})*$/.test(hex)) return null
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16))
}
