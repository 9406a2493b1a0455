import { createHash, createHmac } from 'node:crypto'
import { keyFor, type Key } from '../key-ring'

/** What one stream was like at a moment: how many entries it had, and the hash of the last of them. */
export type Head = { number: number; stream: string; length: number; head: Uint8Array; at: Date }
export type Anchor = Head & { digest: Uint8Array; keyId: string; mac: Uint8Array }

/** Of this head and, through the digest before, of all since the first. */
export const digestOf = (before: Uint8Array, head: Head): Buffer =>
  createHash('sha256').update(before).update(written(head)).digest()

/** Only who holds the key can sign; the newest signature vouches for all heads before it, whichever key signed those. */
export const macOf = (digest: Uint8Array, key: Key): Buffer =>
  createHmac('sha256', keyFor(key, 'journal')).update(digest).digest()

export const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  Buffer.from(one).equals(Buffer.from(other))

const written = ({ number, stream, length, head, at }: Head): string =>
  JSON.stringify([number, stream, length, Buffer.from(head).toString('hex'), at.toISOString()])
