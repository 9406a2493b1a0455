import { createHmac, randomBytes, randomInt } from 'node:crypto'
import { SIGNS } from '@/lib/text/spoken-signs'
import { CODE_LENGTH } from '@/lib/verification/one-time-code'

const BACKUP_CODES = 10
/** So few left: time for new ones. */
const FEW_LEFT = 2
const KEY_BYTES = 32

/** 32^8 of them: nobody guesses one. */
const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('')

/** Ten, each another. */
export function newBackupCodes(): string[] {
  const codes = new Set<string>()
  while (codes.size < BACKUP_CODES) codes.add(newCode())
  return [...codes]
}

/** Under a key of the set itself, sealed beside it: whoever only reads the table can't guess, and no change of another key ends them. */
export const newSetKey = (): Buffer => randomBytes(KEY_BYTES)

export const backupHash = (code: string, key: Buffer): string =>
  createHmac('sha256', key).update(code).digest('base64url')

export const isFew = (left: number | null): boolean => left !== null && left <= FEW_LEFT
