import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import { keyHash } from '@/lib/platform/seal/seal'
import { inTransaction } from '@/lib/platform/database/transaction'
import { actorOf, streamOf, type User } from '../account'
import { forgetTriesInside, takeTryInside } from '../places/guesses'
import { hashPassword, isPassword } from './hash-password'
import { inTurn, ownerAsks } from './in-turn'
import { faultsOfNew, type NewFault, type NewPassword } from './faults-of-new'
import { rememberPlaces } from '../places/known-places'
import { findForPassword, type PasswordOwner } from '../repository'
import type { Visitor } from '@/lib/platform/limits/visitor'
import { writePassword } from './write-password'

export type PasswordChange = NewPassword & { oldPassword: string }
type ChangeFault = NewFault | 'no-old' | 'old-wrong' | 'same' | 'locked'
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
  const old = await checkOld(account, change.oldPassword)
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

/** Counted apart from the tries at signing in: nobody out there can close this. */
async function checkOld(account: PasswordOwner, typed: string): Promise<ChangeFault | null> {
  if (typed === '') return 'no-old'
  const turn = await takeTryInside(account.id)
  if (turn === 'closed') return 'locked'
  if (await isPassword(account.passwordHash, typed, ownerAsks(account.login))) {
    await forgetTriesInside(account.id)
    return null
  }
  const act = turn === 'last' ? 'lock' : 'change-password-failed'
  await record({ stream: streamOf(account.id), act, actor: actorOf(account) })
  return turn === 'last' ? 'locked' : 'old-wrong'
}

async function faultsOf(account: PasswordOwner, change: PasswordChange): Promise<ChangeFault[]> {
  const faults = await faultsOfNew(account, change)
  const isSame = change.newPassword !== '' && change.newPassword === change.oldPassword
  return isSame ? ['same', ...faults.filter((one) => /repeat/.test(one))] : faults
}
