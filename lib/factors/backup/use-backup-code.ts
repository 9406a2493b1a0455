import 'server-only'
import { actorOf, streamOf } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import type { Tx } from '@/lib/platform/database/transaction'
import { readSigns } from '@/lib/text/spoken-signs'
import { countBackup, listBackup, takeBackup } from '../repository'
import { openSecret } from '../sealed-secret'
import { tellOfFactors } from '../tell-of-factors'
import { backupHash, isFew } from './backup-code'

/**
 * Whether this is one of the account's codes that nobody has used yet; it is used up by that, and the owner hears of it.
 * Whoever asks counts the tries.
 */
export async function useBackupCode(accountId: string, typed: string, tx: Tx): Promise<boolean> {
  const id = await findBackup(accountId, readSigns(typed), tx)
  if (id === null || !(await takeBackup(id, tx))) return false
  const { left } = await countBackup(accountId, tx)
  const actor = actorOf({ id: accountId })
  const details = { left }
  await record({ stream: streamOf(accountId), act: 'use-backup-code', actor, details }, tx)
  await tellOfFactors(accountId, isFew(left) ? 'few-backup-codes' : 'use-backup-code', tx)
  return true
}

async function findBackup(accountId: string, code: string, tx: Tx): Promise<string | null> {
  const kept = await listBackup(accountId, tx)
  const of = { kind: 'BACKUP', accountId } as const
  const isIt = ({ sealed, codeHash }: (typeof kept)[number]) =>
    backupHash(code, openSecret(sealed!, of)) === codeHash
  return kept.find(isIt)?.id ?? null
}
