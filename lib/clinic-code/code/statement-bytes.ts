import { hex, joined } from '@/lib/paper-code/envelope'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import type { CardStatement } from './statement'

// id (8) · issued (4) · expires (4) · valid from (2) · valid to (2) · year (2) · level (1) · key of the device (64) · words, one a line

const ID_BYTES = 8
export const DEVICE_KEY_BYTES = 64
const HEAD_BYTES = ID_BYTES + 4 + 4 + 2 + 2 + 2 + 1
/** Of days that are counted; a card without an end. */
const NO_DAY = 0xffff
const NO_LEVEL = 0xff
const FIRST_DAY_MS = Date.UTC(2000, 0, 1)
const ID = /^[0-9a-f]{16}$/

export const isStatementId = (text: string): boolean => ID.test(text)

const daysOf = (day: string): number => (Date.parse(day) - FIRST_DAY_MS) / DAY_MS
const dayAt = (days: number): string =>
  new Date(FIRST_DAY_MS + days * DAY_MS).toISOString().slice(0, 10)

export function writeStatement(statement: CardStatement): Uint8Array {
  const { id, deviceKey, number, fullName, facility, validTo } = statement
  if (!isStatementId(id) || deviceKey.length !== DEVICE_KEY_BYTES)
    throw new Error('No statement can say this.')
  const head = new DataView(new ArrayBuffer(HEAD_BYTES))
  head.setBigUint64(0, BigInt(`0x${id}`))
  head.setUint32(8, statement.issuedAt)
  head.setUint32(12, statement.expiresAt)
  head.setUint16(16, daysOf(statement.validFrom))
  head.setUint16(18, validTo === null ? NO_DAY : daysOf(validTo))
  head.setUint16(20, statement.birthYear)
  head.setUint8(22, statement.level ?? NO_LEVEL)
  const words = [number, fullName, facility].map((word) => word.normalize('NFC')).join('\n')
  return joined(new Uint8Array(head.buffer), deviceKey, new TextEncoder().encode(words))
}

/** Null for bytes that no statement is. */
export function readStatement(bytes: Uint8Array): CardStatement | null {
  if (bytes.length < HEAD_BYTES + DEVICE_KEY_BYTES) return null
  const head = new DataView(bytes.buffer, bytes.byteOffset, HEAD_BYTES)
  const [number, fullName, facility, more] = sentenceOf(
    bytes.subarray(HEAD_BYTES + DEVICE_KEY_BYTES),
  )
  if (!number || !fullName || facility === undefined || more !== undefined) return null
  const level = head.getUint8(22)
  const validTo = head.getUint16(18)
  return {
    id: hex(bytes.subarray(0, ID_BYTES)),
    issuedAt: head.getUint32(8),
    expiresAt: head.getUint32(12),
    ...{ number, fullName, facility },
    birthYear: head.getUint16(20),
    level: level === NO_LEVEL ? null : level,
    validFrom: dayAt(head.getUint16(16)),
    validTo: validTo === NO_DAY ? null : dayAt(validTo),
    deviceKey: bytes.slice(HEAD_BYTES, HEAD_BYTES + DEVICE_KEY_BYTES),
  }
}

function sentenceOf(bytes: Uint8Array): (string | undefined)[] {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n')
  } catch {
    return []
  }
}
