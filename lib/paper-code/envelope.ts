import { CHUNK_DIGITS, digitsFor, fromDigits, toDigits } from './digits'

// version (1) · key id (4) · length of the body (2) · body · signature (64)

export const VERSION = 1
const KEY_ID_BYTES = 4
const HEAD_BYTES = 1 + KEY_ID_BYTES + 2
const SIGNATURE_BYTES = 64
/** Of the largest QR code there is. */
const MOST_DIGITS = 7089

/** What is signed says what it is for: no other signature of this key fits. */
const PAPER_PURPOSE = 'bhxh portal: code of a printed form'
const purposeBytes = (purpose: string) => new TextEncoder().encode(`${purpose}\0`)

export type Envelope = {
  keyId: string
  body: Uint8Array
  /** The bytes under the signature. */
  signed: Uint8Array
  signature: Uint8Array
}
export type Unreadable = 'not-a-code' | 'cut-short' | 'newer' | 'altered'

/** The digits of a code, in whatever was scanned around them: an address, a line typed by a scanner. */
const CODE = /\d{29,}/

export function sealCode(
  keyId: string,
  body: Uint8Array,
  sign: (signed: Uint8Array) => Uint8Array,
  purpose = PAPER_PURPOSE,
) {
  const head = new Uint8Array(HEAD_BYTES)
  head[0] = VERSION
  head.set(idBytes(keyId), 1)
  new DataView(head.buffer).setUint16(HEAD_BYTES - 2, body.length)
  return toDigits(joined(head, body, sign(joined(purposeBytes(purpose), head, body))))
}

/** Of a scanned text the digits that may be a code. */
export const codeDigits = (scanned: string): string | null =>
  CODE.exec(scanned.slice(scanned.lastIndexOf('#') + 1).replace(/\s/g, ''))?.[0] ?? null

/** Parts the envelope of a scanned text; nothing in it is believed yet. */
export function openEnvelope(scanned: string, purpose = PAPER_PURPOSE): Envelope | Unreadable {
  const digits = codeDigits(scanned)
  if (!digits) return 'not-a-code'
  const head = digits.length > MOST_DIGITS ? null : fromDigits(digits.slice(0, CHUNK_DIGITS))
  if (!head || head[0] === 0) return 'altered'
  if (head[0]! > VERSION) return 'newer'
  const length = new DataView(head.buffer).getUint16(HEAD_BYTES - 2)
  const expected = digitsFor(HEAD_BYTES + length + SIGNATURE_BYTES)
  if (digits.length !== expected) return digits.length < expected ? 'cut-short' : 'altered'
  return parted(fromDigits(digits), { length, purpose })
}

type Parts = { length: number; purpose: string }

function parted(bytes: Uint8Array | null, { length, purpose }: Parts): Envelope | 'altered' {
  if (!bytes) return 'altered'
  const end = HEAD_BYTES + length
  return {
    keyId: hex(bytes.subarray(1, 1 + KEY_ID_BYTES)),
    body: bytes.slice(HEAD_BYTES, end),
    signed: joined(purposeBytes(purpose), bytes.subarray(0, end)),
    signature: bytes.slice(end),
  }
}

export const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

const idBytes = (id: string): Uint8Array =>
  Uint8Array.from(id.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))

export function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0)
  return whole
}
