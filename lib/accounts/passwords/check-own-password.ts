import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import { actorOf, streamOf, type User } from '../account'
import { forgetTriesInside, takeTryInside } from '../places/guesses'
import { findForPassword, type PasswordOwner } from './repository'
import { isPassword } from './hash-password'
import { inTurn, ownerAsks } from './in-turn'

export type OwnPasswordFault = 'no-old' | 'old-wrong' | 'locked'
/** How the journal calls a password that was wrong there. */
type FailedAct = 'change-password-failed' | 'stop-failed' | 'consent-failed' | 'prove-again-failed'

/** Of somebody signed in. Counted apart from the tries at signing in: nobody out there can close this. */
export async function checkOwnPassword(
  account: PasswordOwner,
  typed: string,
  failed: FailedAct,
): Promise<OwnPasswordFault | null> {
  if (typed === '') return 'no-old'
  const turn = await takeTryInside(account.id)
  if (turn === 'closed') return 'locked'
  if (await isPassword(account.passwordHash, typed, ownerAsks(account.login))) {
    await forgetTriesInside(account.id)
    return null
  }
  const act = turn === 'last' ? 'lock' : failed
  await record({ stream: streamOf(account.id), act, actor: actorOf(account) })
  return turn === 'last' ? 'locked' : 'old-wrong'
}

/** The same where nothing is done with the account itself. */
export async function findPasswordFault(
  user: User,
  typed: string,
  failed: FailedAct,
): Promise<OwnPasswordFault | null> {
  const account = await findForPassword(user.id)
  if (!account) throw new Error('A signed-in account is gone.')
  return inTurn(ownerAsks(account.login), () => checkOwnPassword(account, typed, failed))
}
