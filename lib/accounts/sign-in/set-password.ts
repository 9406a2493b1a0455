import 'server-only'
import { inTransaction } from '@/lib/platform/database/transaction'
import { faultsOfNew, type NewFault } from '../passwords/faults-of-new'
import type { Grant } from '../codes/password-grant'
import { hashPassword } from '../passwords/hash-password'
import { inTurn, ownerAsks } from '../passwords/in-turn'
import { findForPassword } from '../passwords/repository'
import { startSession, type SignInEntry, type Started } from '../sessions/start-session'
import { writePassword } from '../passwords/write-password'

export type PasswordSet =
  | ({ ok: true; wasOpened: boolean; isOfficer: boolean } & Started)
  | { ok: false; reasons: NewFault[] | ['expired'] }

/**
 * Sets the password of whoever has just shown a code, and lets them in: the first password of an account, or a new one
 * for one forgotten. Every session there was ends; the owner is told. `repeat`: typed once more, where nothing shows what is typed.
 */
export async function setPassword(
  grant: Grant,
  password: string,
  entry: SignInEntry,
  repeat = password,
): Promise<PasswordSet> {
  const account = await findForPassword(grant.accountId)
  if (account?.passwordMark !== grant.passwordMark) return { ok: false, reasons: ['expired'] }
  const reasons = await faultsOfNew(account, { newPassword: password, repeat })
  if (reasons.length > 0) return { ok: false, reasons }

  const wasOpened = account.passwordHash !== null
  const what = wasOpened ? 'reset-password' : 'activate'
  const asker = ownerAsks(account.login)
  const started = await inTurn(asker, async () => {
    const passwordHash = await hashPassword(password, asker)
    return inTransaction(async (tx) =>
      (await writePassword(account, { passwordHash, what }, tx))
        ? startSession({ id: account.id, passwordHash }, entry, tx)
        : null,
    )
  })
  if (!started) return { ok: false, reasons: ['expired'] }
  return { ok: true, wasOpened, isOfficer: account.kind === 'OFFICER', ...started }
}
