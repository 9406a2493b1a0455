import 'server-only'
import { record } from '@/lib/platform/journal'
import { inTransaction } from '@/lib/platform/transaction'
import { streamOf, type AccountKind } from './account'
import { waitEvenly } from './even-answer'
import { isPassword } from './hash-password'
import { findForSignIn } from './repository'
import { startSession, type Started } from './start-session'
import { forgetTries, takeTry, type Try } from './tries'
import { mayTry, type Visitor } from './visitor'

export type SignIn = { kind: AccountKind; login: string; password: string }
export type SignedIn =
  ({ ok: true } & Started) | { ok: false; reason: 'wrong' | 'locked' | 'too-many' }

/**
 * The one way in by password. Unknown numbers, accounts not yet activated and wrong passwords get the same answer after
 * the same time, and the lock closes for all of them alike.
 */
export async function signIn(
  { kind, login, password }: SignIn,
  visitor: Visitor,
  oldToken: string | null = null,
): Promise<SignedIn> {
  if (!(await mayTry(visitor))) return { ok: false, reason: 'too-many' }
  const turn = await takeTry(login)
  if (turn === 'locked') return { ok: false, reason: 'locked' }

  const asked = performance.now()
  const account = await findForSignIn(kind, login)
  const isRight = await isPassword(account?.passwordHash ?? null, password)
  const entry = { oldToken, device: visitor.device }
  const started =
    account && isRight ? await inTransaction((tx) => startSession(account, entry, tx)) : null
  if (!started) return refuse(account?.id, { turn, visitor, asked })
  await forgetTries(login)
  return { ok: true, ...started }
}

type Attempt = { turn: Try; visitor: Visitor; asked: number }

async function refuse(
  accountId: string | undefined,
  { turn, visitor, asked }: Attempt,
): Promise<SignedIn> {
  const act = turn === 'last' ? 'lock' : 'sign-in-failed'
  const details = { device: visitor.device }
  if (accountId) await record({ stream: streamOf(accountId), act, actor: 'citizen', details })
  await waitEvenly(asked)
  return { ok: false, reason: turn === 'last' ? 'locked' : 'wrong' }
}
