import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { secretHash } from '@/lib/platform/seal/seal'
import { PASS_DIGITS } from './pass'

const BYTES = 6

/** Follows from the pass by our key: its owner's every window shows it again, and whoever reads the table cannot. */
export function codeOfPass(id: string): string {
  const bytes = Buffer.from(secretHash('counter', `pass ${id}`), 'base64url')
  return String(bytes.readUIntBE(0, BYTES) % 10 ** PASS_DIGITS).padStart(PASS_DIGITS, '0')
}

export const isCodeOf = (id: string, code: string): boolean =>
  timingSafeEqual(
    Buffer.from(codeOfPass(id)),
    Buffer.from(code.padEnd(PASS_DIGITS).slice(0, PASS_DIGITS)),
  )
