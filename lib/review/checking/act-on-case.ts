import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { perform, type Performance } from '@/lib/registration/sent/perform'
import { closed, type Transition } from '@/lib/registration/steps/status'
import { may, standsFor, type Action } from '../actions'
import type { OfficeCase } from '../office-case'
import { afterAction } from '../holdings/after-action'
import { findHolderRefusal } from '../holdings/find-holder-refusal'
import { findPageRefusal } from './find-page-refusal'
import { isForbidden, refused, type Outcome } from '../refusals'
import { lockCase } from '../repository'
import { officeCodesOf } from '../scope'

export type Press = Omit<Attempt, 'action'>

/** `page`: where it was pressed, in which turn of the case (null: it does not say), and what stood on it; left out where a program goes on with what was decided. */
export type Attempt = {
  action: Action
  officer: Officer
  reference: string
  page?: { round: string | null; posted: Record<string, string> }
}

/**
 * The one way an officer acts on a case: role, office, status, then the work, in one transaction that holds the case.
 * What is forbidden is journaled in it; that a form lacked something is nobody's act.
 */
export async function actOnCase<Done extends object>(
  attempt: Attempt,
  work: (officeCase: OfficeCase, tx: Tx) => Promise<Outcome<NoInfer<Done>>>,
): Promise<Outcome<Done>> {
  const { action, officer, reference } = attempt
  const officeCodes = await officeCodesOf(officer)
  return inTransaction(async (tx) => {
    const mayTry = may(officer, action)
    const officeCase = mayTry ? await lockCase({ reference, officeCodes }, tx) : null
    const outcome = officeCase
      ? await tryWork(
          action,
          officeCase,
          async () =>
            (await findHolderRefusal(attempt, officeCase, tx)) ??
            (await findPageRefusal(attempt, officeCase, tx)) ??
            work(officeCase, tx),
        )
      : refused(mayTry ? 'not-yours' : 'not-your-role')
    if (outcome.ok && officeCase) await afterAction(attempt, officeCase, tx)
    if (outcome.ok || !isForbidden(outcome.reason)) return outcome
    // A case of another office keeps its own journal clean; the attempt stands in the journal of the officer's office.
    const stream = officeCase ? `declaration:${officeCase.id}` : `office:${officer.officeCode}`
    const details = { reason: outcome.reason, reference }
    await record({ stream, act: `${action}-refused`, actor: actorOf(officer), details }, tx)
    return outcome
  })
}

async function tryWork<Done extends object>(
  action: Action,
  { status }: OfficeCase,
  work: () => Promise<Outcome<Done>>,
): Promise<Outcome<Done>> {
  if (standsFor(action, status)) return work()
  if (status === 'WITHDRAWN') return refused('case-withdrawn')
  if (status === 'LAPSED') return refused('case-lapsed')
  if (closed.includes(status)) return refused('already-decided')
  return refused(action === 'receivePaper' ? 'already-received' : 'not-now')
}

/** After `lockCase` has held the case in the right status, the move cannot fail; if it does, nothing of the transaction may stay. */
export async function moveLocked(
  transition: Transition,
  { id }: { id: string },
  how: Performance,
  tx: Tx,
): Promise<void> {
  if (!(await perform(transition, { id }, how, tx))) throw new Error('A locked case did not move.')
}
