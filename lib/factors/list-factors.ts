import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Factors } from './factor'
import { countBackup, listNamed } from './repository'

/** Every way this account has to prove itself beside the password. */
export async function listFactors(accountId: string, tx?: Tx): Promise<Factors> {
  const named = await listNamed(accountId, tx)
  const { all, left } = await countBackup(accountId, tx)
  return { named, backupCodes: all > 0 ? left : null }
}
