import type { Cursor } from './cursor'
import { UnreadablePdf, type PdfString } from './value'

/** `<48656C6C6F>`: where a signature lies. */
export function readHexString(cursor: Cursor): PdfString {
  const start = cursor.at
  const close = cursor.bytes.indexOf('>', start)
  if (close < 0) throw new UnreadablePdf('A string without an end')
  cursor.budget.spend('bytes', close - start)
  const digits = cursor.bytes.toString('latin1', start + 1, close).replace(/[\s\0]+/g, '')
  if (/[^0-9a-f]/i.test(digits)) throw new UnreadablePdf('A string of hexadecimal digits expected')
  cursor.at = close + 1
  const bytes = Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex')
  return { kind: 'string', bytes, start, end: cursor.at }
}

/** Names, days and reasons; pictures and signatures are written otherwise. */
const MAX_LITERAL = 64 * 1024
const OPEN = 0x28
const CLOSE = 0x29
const BACKSLASH = 0x5c
const ESCAPED = new Map(
  [...'nrtbf'].map((sign, at) => [sign.charCodeAt(0), '\n\r\t\b\f'.charCodeAt(at)]),
)

/** `(Hello)`, brackets in pairs or escaped. */
export function readLiteralString(cursor: Cursor): PdfString {
  const start = cursor.at
  const bytes: number[] = []
  let open = 1
  for (cursor.at++; open > 0; cursor.at++) {
    if (cursor.ended || bytes.length > MAX_LITERAL)
      throw new UnreadablePdf('A string without an end')
    if (cursor.byte === BACKSLASH) bytes.push(...readEscape(cursor))
    else {
      if (cursor.byte === OPEN) open++
      if (cursor.byte === CLOSE) open--
      if (open > 0) bytes.push(cursor.byte)
    }
  }
  cursor.budget.spend('bytes', cursor.at - start)
  return { kind: 'string', bytes: Buffer.from(bytes), start, end: cursor.at }
}

/** Leaves the cursor at the last sign of what was escaped. */
function readEscape(cursor: Cursor): number[] {
  const octal = /^[0-7]{1,3}/.exec(cursor.bytes.toString('latin1', cursor.at + 1, cursor.at + 4))
  if (octal) {
    cursor.at += octal[0].length
    return [parseInt(octal[0], 8) & 0xff]
  }
  cursor.at++
  if (cursor.byte === 13 && cursor.bytes[cursor.at + 1] === 10) cursor.at++
  return cursor.byte === 10 || cursor.byte === 13 ? [] : [ESCAPED.get(cursor.byte) ?? cursor.byte]
}
