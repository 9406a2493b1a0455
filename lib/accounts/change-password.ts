import 'server-only'
import { record } from '@/lib/platform/journal'
import { keyHash } from '@/lib/platform/seal'
import { inTransaction } from '@/lib/platform/transaction'
import { actorOf, streamOf, type User } from './account'
import { hashPassword, isPassword } from './hash-password'
import { passwordFault, type PasswordFault } from './password'
import { findForPassword, type PasswordOwner } from './repository'
import { forgetTries, takeTry } from './tries'
import { writePassword } from './write-password'

export type PasswordChange = { oldPassword: string; newPassword: string; repeat: string }
export type ChangeFault = PasswordFault | 'old-wrong' | 'same' | 'repeat-differs' | 'locked'
export type Changed = { ok: true } | { ok: false; reasons: ChangeFault[] }

/** Changes the password of somebody signed in. Their other sessions end, the one that asks stays. */
export async function changePassword(
  user: User,
  change: PasswordChange,
  token: string,
): Promise<Changed> {
  const account = await findForPassword(user.id)
  if (!account) throw new Error('A signed-in account is gone.')
  const old = await checkOld(account, change.oldPassword)
  const reasons = [...(old ? [old] : []), ...faultsOfNew(account, change)]
  if (reasons.length > 0) return { ok: false, reasons }

  const passwordHash = await hashPassword(change.newPassword)
  const written = { passwordHash, what: 'change-password', keptToken: keyHash(token) } as const
  const isWritten = await inTransaction((tx) => writePassword(account, written, tx))
  return isWritten ? { ok: true } : { ok: false, reasons: ['old-wrong'] }
}

/** Counted like tries at the door: an unattended screen is no place to guess. */
async function checkOld(account: PasswordOwner, typed: string): Promise<ChangeFault | null> {
  const turn = await takeTry(account.login)
  if (turn === 'locked') return 'locked'
  if (await isPassword(account.passwordHash, typed)) {
    await forgetTries(account.login)
    return null
  }
  const act = turn === 'last' ? 'lock' : 'change-password-failed'
  await record({ stream: streamOf(account.id), act, actor: actorOf(account) })
  return turn === 'last' ? 'locked' : 'old-wrong'
}

function faultsOfNew(
  account: PasswordOwner,
  { oldPassword, newPassword, repeat }: PasswordChange,
): ChangeFault[] {
  const fault = passwordFault(newPassword, account) ?? (newPassword === oldPassword ? 'same' : null)
  const faults: (ChangeFault | null)[] = [fault, newPassword === repeat ? null : 'repeat-differs']
  return faults.filter((fault) => fault !== null)
}
