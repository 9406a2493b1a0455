import 'server-only'
import { inTransaction } from '@/lib/platform/database/transaction'
import { checkCode } from '@/lib/verification/check-code'
import { contactsOf, type AccountKind } from '../account'
import { waitEvenly } from '@/lib/platform/limits/even-answer'
import type { Grant } from './password-grant'
import { forgetCodeTry, takeCodeTry } from '../places/guesses'
import { guesserOf } from '../places/known-places'
import { findForRecovery, type PasswordOwner } from '../passwords/repository'
import type { Visitor } from '@/lib/platform/limits/visitor'

export type Proved = { ok: true; grant: Grant } | { ok: false; reason: 'wrong-code' | 'locked' }

/** Takes the code that was sent for the number: to activate the account, or to set a forgotten password anew. */
export async function proveOwner(
  login: string,
  code: string,
  visitor: Visitor,
  kind: AccountKind = 'CITIZEN',
): Promise<Proved> {
  const asked = performance.now()
  const guesser = await guesserOf({ kind, login }, visitor)
  const turn = await takeCodeTry(guesser)
  const account = turn === 'closed' ? null : await findForRecovery(login, kind)
  if (account && (await isCodeOf(account, code))) {
    await forgetCodeTry(guesser)
    return { ok: true, grant: { accountId: account.id, passwordMark: account.passwordMark } }
  }
  // Expired and wrong are one answer: a number without an account has no code that could expire.
  await waitEvenly(asked)
  return { ok: false, reason: turn === 'open' ? 'wrong-code' : 'locked' }
}

/** `''`: handed over on paper by the operator. */
const isCodeOf = ({ id, passwordHash, ...account }: PasswordOwner, code: string) =>
  inTransaction(async (tx) => {
    const purpose = passwordHash ? 'reset-password' : 'activate'
    const about = { subject: id, destinations: [...contactsOf(account), ''] }
    const checked = await checkCode(purpose, about, code, tx)
    return checked.ok
  })
