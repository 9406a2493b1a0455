import 'server-only'
import { inTransaction } from '@/lib/platform/transaction'
import { checkCode } from '@/lib/verification/check-code'
import { waitEvenly } from './even-answer'
import type { Grant } from './grant'
import { findForRecovery, type PasswordOwner } from './repository'
import { mayTry, type Visitor } from './visitor'

export type Proved = { ok: true; grant: Grant } | { ok: false; reason: 'wrong-code' | 'too-many' }

/** Takes the code that was sent for the number: to activate the account, or to set a forgotten password anew. */
export async function proveOwner(login: string, code: string, visitor: Visitor): Promise<Proved> {
  if (!(await mayTry(visitor))) return { ok: false, reason: 'too-many' }
  const asked = performance.now()
  const account = await findForRecovery(login)
  if (account && (await isCodeOf(account, code))) {
    return { ok: true, grant: { accountId: account.id, passwordMark: account.passwordMark } }
  }
  // Expired and wrong are one answer: a number without an account has no code that could expire.
  await waitEvenly(asked)
  return { ok: false, reason: 'wrong-code' }
}

const isCodeOf = ({ id, passwordHash }: PasswordOwner, code: string) =>
  inTransaction(async (tx) => {
    const checked = await checkCode(passwordHash ? 'reset-password' : 'activate', id, code, tx)
    return checked.ok
  })
