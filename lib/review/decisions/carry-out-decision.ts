import 'server-only'
import { findOfficer } from '@/lib/accounts/find-officer'
import { env } from '@/lib/platform/env'
import { inTransaction } from '@/lib/platform/database/transaction'
import { actOnCase, type Press } from '../checking/act-on-case'
import { approveCase } from './approve-case'
import { drawApprovedForm } from './draw-approved-form'
import { dropDecision } from './drop-decision'
import { refuseCase } from './refuse-case'
import { refused, type Outcome } from '../refusals'
import { findCase, listDueDecisions, lockCase } from '../repository'
import { officeCodesOf } from '../scope'
import { MINUTE_MS } from '@/lib/forms/days/milliseconds'

/** What the officer has decided takes effect, judged once more as things stand now; also before its time, at their word. */
export async function carryOutDecision(which: Press): Promise<Outcome> {
  const { officer, reference } = which
  const seen = await findCase({ reference, officeCodes: await officeCodesOf(officer) })
  const decided = seen?.sheet.decision
  const form = seen && decided?.kind === 'approve' ? await drawApprovedForm(officer, seen) : null
  return actOnCase({ ...which, action: 'carryOut' }, async (officeCase, tx) => {
    const { decision } = officeCase.sheet
    if (decision?.at !== decided?.at) return refused('not-now')
    if (decision?.by !== officer.id) return refused('not-decider')
    return decision.kind === 'approve'
      ? approveCase({ officer, officeCase, form }, tx)
      : refuseCase(officer, officeCase, tx)
  })
}

/** Every minute: decisions whose time of undoing is over. One that fails keeps no other from being carried out. */
export async function carryOutDueDecisions(now = new Date()): Promise<void> {
  const faults: unknown[] = []
  const until = new Date(now.getTime() - env.UNDO_MINUTES * MINUTE_MS)
  for (const due of await listDueDecisions(until))
    await carryOutDue(due).catch((fault) => faults.push(fault))
  if (faults.length > 0) throw new AggregateError(faults, 'Decisions could not be carried out.')
}

type Due = Awaited<ReturnType<typeof listDueDecisions>>[number]

async function carryOutDue({ reference, officeCode, by }: Due): Promise<void> {
  const officer = await findOfficer(by)
  const outcome = officer
    ? await carryOutDecision({ officer, reference })
    : refused('not-your-role')
  if (!outcome.ok) await giveBack({ reference, officeCodes: [officeCode] }, outcome.reason)
}

/** What was right ten minutes ago no longer is. */
const giveBack = (which: { reference: string; officeCodes: string[] }, reason: string) =>
  inTransaction(async (tx) => {
    const officeCase = await lockCase(which, tx)
    if (officeCase?.status === 'DECIDED')
      await dropDecision(officeCase, { actor: 'system', reason }, tx)
  })
