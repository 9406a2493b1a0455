import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import type { Tx } from '@/lib/platform/database/transaction'
import type { OpenedFor } from '@/lib/verification/code-message'
import { createCode } from '@/lib/verification/create-code'
import { isOrganisationLogin } from '@/lib/forms/numbers/login-number'
import { streamOf } from './account'
import { findUnopened, insertCitizen, type NewCitizen } from './repository'
import { reopenStopped } from './stopping/repository'

export type Created =
  { ok: true; accountId: string; activationCode: string } | { ok: false; reason: 'account-exists' }

/**
 * Opens an account without a password, in the approval's transaction. Whoever holds the phone sets the first password
 * with the code; the caller sends it.
 */
export async function createCitizenAccount(
  { actor = 'system', ...citizen }: NewCitizen & { actor?: string },
  tx: Tx,
): Promise<Created> {
  const accountId = (await insertCitizen(citizen, tx)) ?? (await reopenStopped(citizen, tx))
  if (!accountId) return { ok: false, reason: 'account-exists' }
  await record({ stream: streamOf(accountId), act: 'create-account', actor }, tx)
  const about = { subject: accountId, destination: citizen.phone }
  return { ok: true, accountId, activationCode: await createCode('activate', about, tx) }
}

export type Renewed =
  | { ok: true; activationCode: string; login: string; fullName: string; whose: OpenedFor }
  | { ok: false; reason: 'already-activated' }

/** Another activation code: for the slip printed at the counter, or for a message that never came. */
export async function renewActivation(accountId: string, actor: string, tx: Tx): Promise<Renewed> {
  const [account] = await findUnopened(accountId, tx)
  if (!account) return { ok: false, reason: 'already-activated' }
  await record({ stream: streamOf(accountId), act: 'renew-activation', actor }, tx)
  const about = { subject: accountId, destination: account.phone ?? '' }
  const activationCode = await createCode('activate', about, tx)
  const { login, fullName } = account
  return { ok: true, activationCode, login, fullName, whose: openedFor(account) }
}

/** A parent has a number too: the message says that the child's is asked for. */
const openedFor = ({ login, isWard }: { login: string; isWard: boolean }): OpenedFor =>
  isOrganisationLogin(login) ? 'organisation' : isWard ? 'child' : 'person'
