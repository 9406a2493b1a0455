import { digitsFor, fromDigits, toDigits } from '@/lib/paper-code/digits'
import {
  codeDigits,
  joined,
  openEnvelope,
  sealCode,
  type Envelope,
  type Unreadable,
} from '@/lib/paper-code/envelope'
import type { CardStatement } from './statement'
import { readStatement, writeStatement } from './statement-bytes'

// What a screen shows: the statement under the portal's signature, then minute (4) · signature of the device (64).

const PORTAL_PURPOSE = 'bhxh portal: statement of a health card'
const DEVICE_PURPOSE = new TextEncoder().encode('bhxh portal: minute of a health card\0')
const SLOT_BYTES = 4
const SIGNATURE_BYTES = 64
const ROLLING_DIGITS = digitsFor(SLOT_BYTES + SIGNATURE_BYTES)

/** Where it leads whoever scans it with a telephone's own camera. */
export const CHECK_HREF = '/kiem-tra-the'

export type SignedStatement = Envelope & { statement: CardStatement }
export type ShownCode = SignedStatement & {
  slot: number
  /** What the device signed of this minute, and how. */
  slotSigned: Uint8Array
  slotSignature: Uint8Array
}

export const sealStatement = (
  keyId: string,
  statement: CardStatement,
  sign: (signed: Uint8Array) => Uint8Array,
): string => sealCode(keyId, writeStatement(statement), sign, PORTAL_PURPOSE)

/** Parts what the portal gave; nothing in it is believed yet. */
export function openStatement(digits: string): SignedStatement | Unreadable {
  const envelope = openEnvelope(digits, PORTAL_PURPOSE)
  if (typeof envelope === 'string') return envelope
  const statement = readStatement(envelope.body)
  return statement ? { ...envelope, statement } : 'altered'
}

/** Bound to this very statement by the portal's signature on it. */
export function slotBytes({ signature }: Pick<Envelope, 'signature'>, slot: number): Uint8Array {
  const minute = new Uint8Array(SLOT_BYTES)
  new DataView(minute.buffer).setUint32(0, slot)
  return joined(DEVICE_PURPOSE, signature, minute)
}

/** The digits that follow a statement for one minute. */
export function rollingDigits(slot: number, signature: Uint8Array): string {
  const minute = new Uint8Array(SLOT_BYTES)
  new DataView(minute.buffer).setUint32(0, slot)
  return toDigits(joined(minute, signature))
}

/** Parts a scanned code; nothing in it is believed yet. */
export function openShown(scanned: string): ShownCode | Unreadable {
  const digits = codeDigits(scanned)
  if (!digits) return 'not-a-code'
  const opened = openStatement(digits.slice(0, -ROLLING_DIGITS))
  if (typeof opened === 'string') return opened === 'not-a-code' ? 'cut-short' : opened
  const rolling = fromDigits(digits.slice(-ROLLING_DIGITS))
  if (!rolling) return 'altered'
  const slot = new DataView(rolling.buffer).getUint32(0)
  const slotSignature = rolling.slice(SLOT_BYTES)
  return { ...opened, slot, slotSigned: slotBytes(opened, slot), slotSignature }
}
