import 'server-only'
import { findOfficer } from '@/lib/accounts/find-officer'
import { env } from '@/lib/platform/env'
import { record } from '@/lib/platform/journal'
import { inTransaction } from '@/lib/platform/transaction'
import { actOnCase, type Press } from './act-on-case'
import { approveCase } from './approve-declaration'
import { drawApprovedForm } from './draw-approved-form'
import { refuseCase } from './refuse-declaration'
import { refused, type Outcome } from './refusals'
import { dropDecision, findCase, listDueDecisions, lockCase } from './repository'
import { officeCodesOf } from './scope'
import { waitingDecision } from './waiting-decision'

const MINUTE_MS = 60_000

/** What the officer has decided takes effect, judged once more as things stand now; also before its time, at their word. */
export async function carryOutDecision(which: Press): Promise<Outcome> {
  const { officer, reference } = which
  const file = await findCase({ reference, officeCodes: await officeCodesOf(officer) })
  const kind = (file && waitingDecision(file)?.kind) ?? 'approve'
  const form = file && kind === 'approve' ? await drawApprovedForm(officer, file) : null
  return actOnCase({ ...which, right: kind }, async (file, tx) => {
    const decision = waitingDecision(file)
    if (decision?.kind !== kind) return refused('not-now')
    if (decision.by !== officer.id) return refused('not-decider')
    return kind === 'approve'
      ? approveCase({ officer, file, form }, tx)
      : refuseCase(officer, file, tx)
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

/** What was right ten minutes ago no longer is: the case waits for its approver again, who sees why in the journal. */
const giveBack = (which: { reference: string; officeCodes: string[] }, reason: string) =>
  inTransaction(async (tx) => {
    const file = await lockCase(which, tx)
    if (!file || !waitingDecision(file)) return
    await dropDecision(file, tx)
    const stream = `declaration:${file.id}`
    await record({ stream, act: 'drop-decision', actor: 'system', details: { reason } }, tx)
  })
