import 'server-only'
import { keyHash } from '@/lib/platform/seal/seal'
import { inTransaction } from '@/lib/platform/database/transaction'
import type { User } from '../account'
import { checkOwnPassword, type OwnPasswordFault } from './check-own-password'
import { hashPassword } from './hash-password'
import { inTurn, ownerAsks } from './in-turn'
import { faultsOfNew, type NewFault, type NewPassword } from './faults-of-new'
import { rememberPlaces } from '../places/known-places'
import { findForPassword, type PasswordOwner } from './repository'
import type { Visitor } from '@/lib/platform/limits/visitor'
import { writePassword } from './write-password'

export type PasswordChange = NewPassword & { oldPassword: string }
type ChangeFault = NewFault | OwnPasswordFault | 'same'
type From = { token: string; visitor: Visitor }
export type Changed = { ok: true } | { ok: false; reasons: ChangeFault[] }

/** Changes the password of somebody signed in. Their other sessions end, the one that asks stays. */
export async function changePassword(
  user: User,
  change: PasswordChange,
  from: From,
): Promise<Changed> {
  const account = await findForPassword(user.id)
  if (!account) throw new Error('A signed-in account is gone.')
  return inTurn(ownerAsks(account.login), () => judge(account, change, from))
}

async function judge(
  account: PasswordOwner,
  change: PasswordChange,
  { token, visitor }: From,
): Promise<Changed> {
  const old = await checkOwnPassword(account, change.oldPassword, 'change-password-failed')
  const reasons = [...(old ? [old] : []), ...(await faultsOf(account, change))]
  if (reasons.length > 0) return { ok: false, reasons }

  const passwordHash = await hashPassword(change.newPassword, ownerAsks(account.login))
  const written = { passwordHash, what: 'change-password', keptToken: keyHash(token) } as const
  const isWritten = await inTransaction(async (tx) => {
    if (!(await writePassword(account, written, tx))) return false
    await rememberPlaces(account.id, visitor, tx)
    return true
  })
  return isWritten ? { ok: true } : { ok: false, reasons: ['old-wrong'] }
}

async function faultsOf(account: PasswordOwner, change: PasswordChange): Promise<ChangeFault[]> {
  const faults = await faultsOfNew(account, change)
  const isSame = change.newPassword !== '' && change.newPassword === change.oldPassword
  return isSame ? ['same', ...faults.filter((one) => /repeat/.test(one))] : faults
}
