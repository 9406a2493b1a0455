import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import { inTransaction } from '@/lib/platform/database/transaction'
import { tellOfDevice } from '../devices/tell-of-device'
import { forgetCodeTries, judgeCode } from '@/lib/verification/code-tries'
import { streamOf, type AccountKind } from '../account'
import { listFactors } from '@/lib/factors/list-factors'
import { findForStep } from '../passwords/repository'
import { startSession, type SignInEntry, type Started } from '../sessions/start-session'
import type { PendingSignIn } from './pending-sign-in'
import { purposeOf, stepWaysOf, type StepOwner, type WayName } from './ways'

export type Confirmed =
  ({ ok: true } & Started) | { ok: false; reason: 'over' | 'no-way' | 'wrong-step' | 'locked' }

/** Whose password was shown, as long as it is still the password and they may enter. */
export async function findPendingOwner(
  pending: PendingSignIn | null,
  kind: AccountKind,
): Promise<StepOwner | null> {
  const owner = pending && (await findForStep(pending.accountId))
  if (owner?.kind !== kind || owner.passwordMark !== pending?.passwordMark) return null
  return { ...owner, factors: await listFactors(owner.id) }
}

/**
 * The second step of a sign-in. Until it is right, nothing of the account has changed: whoever is signed in elsewhere stays so. The code, the
 * new session, the end of the other and the news to the owner are one transaction.
 */
export async function confirmSignIn(
  owner: StepOwner,
  { way: name, typed }: { way: WayName; typed: string },
  entry: SignInEntry,
): Promise<Confirmed> {
  const way = stepWaysOf(owner).find((one) => one.name === name)
  if (!way) return { ok: false, reason: 'no-way' }
  const tried = { purpose: purposeOf(owner.kind), subject: owner.id }
  const judged = await judgeCode(tried, {
    act: () =>
      inTransaction(async (tx) => {
        if (!(await way.check(typed, tx))) return 'wrong'
        const started = await startSession(owner, entry, tx)
        if (started) await tellOfDevice(owner, entry.visitor, tx)
        return started ?? 'over'
      }),
    isWrong: (answer) => answer === 'wrong',
  })
  if (judged === null) return { ok: false, reason: 'locked' }
  if (judged === 'over') return { ok: false, reason: 'over' }
  if (judged !== 'wrong') {
    await forgetCodeTries(tried)
    return { ok: true, ...judged }
  }
  const details = { device: entry.visitor.device, way: name }
  await record({ stream: streamOf(owner.id), act: 'step-failed', actor: 'citizen', details })
  return { ok: false, reason: 'wrong-step' }
}
