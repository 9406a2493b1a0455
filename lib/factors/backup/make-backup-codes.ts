import 'server-only'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { inTransaction } from '@/lib/platform/database/transaction'
import { holdAccount, replaceBackup } from '../repository'
import { sealSecret } from '../sealed-secret'
import { tellOfFactors } from '../tell-of-factors'
import { backupHash, newBackupCodes, newSetKey } from './backup-code'

/** Ten new codes, to be shown once; those of before open nothing any more. */
export async function makeBackupCodes({ id }: Pick<User, 'id'>): Promise<string[]> {
  const [codes, key] = [newBackupCodes(), newSetKey()]
  const made = {
    accountId: id,
    sealed: sealSecret(key, { kind: 'BACKUP', accountId: id }),
    codeHashes: codes.map((code) => backupHash(code, key)),
  }
  await inTransaction(async (tx) => {
    await holdAccount(id, tx)
    await replaceBackup(made, tx)
    await record({ stream: streamOf(id), act: 'make-backup-codes', actor: actorOf({ id }) }, tx)
    await tellOfFactors(id, 'make-backup-codes', tx)
  })
  return codes
}
