import 'server-only'
import { randomInt } from 'node:crypto'
import { secretHash } from '@/lib/platform/seal/seal'
import { SIGNS } from '@/lib/text/spoken-signs'
import type { Tx } from '@/lib/platform/database/transaction'
import { codeRules, CODE_LENGTH, type Purpose } from './one-time-code'
import { insertCode } from './repository'

/** Six digits, or eight signs that nobody can guess. */
export const newCode = (kind: 'digits' | 'signs'): string =>
  kind === 'digits'
    ? String(randomInt(1_000_000)).padStart(6, '0')
    : Array.from({ length: CODE_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('')

/** Makes a code that opens `subject` for whoever receives it at `destination`. Only its hash is kept. */
export async function createCode(
  purpose: Purpose,
  about: { subject: string; destination: string },
  tx: Tx,
): Promise<string> {
  const { livesMs, kind } = codeRules[purpose]
  const code = newCode(kind)
  const expiresAt = new Date(Date.now() + livesMs)
  await insertCode(
    {
      purpose,
      ...about,
      codeHash: secretHash('code', `${purpose}:${about.subject}:${code}`),
      expiresAt,
    },
    tx,
  )
  return code
}
