import 'server-only'
import { actorOf, streamOf } from '@/lib/accounts/account'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { isUuid } from '@/lib/platform/uuid'
import type { OpenRecords } from '@/lib/records/open-records'
import { cleanLines } from '@/lib/text/clean-text'
import type { SentCorrection } from '../correction'
import { newsOfWithdrawal } from '../correction-messages'
import {
  findSent,
  listAllSent,
  listBegun,
  lockWaiting,
  writeNotes,
  writeWithdrawal,
} from '../repository'
import { tellAbout } from '../tell-about'
import { LONGEST_NOTE, MOST_NOTES } from './report-form'
import type { Reporter } from './send-report'

/** All that was reported of these records, and what is begun by whoever looks. */
export async function listReports({ user, records }: Reporter) {
  const byId = records.relation === 'self' ? null : user.id
  const { accountId } = records
  const [sent, begun] = await Promise.all([listAllSent(accountId), listBegun({ accountId, byId })])
  return { sent, begun }
}

export const findReportOf = async (
  { accountId }: OpenRecords,
  id: string,
): Promise<SentCorrection | null> => (isUuid(id) ? findSent(accountId, id) : null)

/** Refused: it is answered meanwhile, nothing was written, too much was, or too often. */
export type FollowOutcome =
  { ok: true } | { ok: false; reason: 'late' | 'note-missing' | 'note-too-long' | 'many-notes' }

/** As long as nobody has answered, whoever may report may take it back. */
export const withdrawReport = (reporter: Reporter, id: string): Promise<FollowOutcome> =>
  onWaiting(reporter, id, async (report, tx) => {
    await writeWithdrawal(id, tx)
    await journal(reporter, { act: 'withdraw-correction', report }, tx)
    await tellAbout(report, newsOfWithdrawal, tx)
    return { ok: true }
  })

/** One more thing that came to mind. The office reads it beside the report. */
export async function addToReport(
  reporter: Reporter,
  id: string,
  typed: string,
): Promise<FollowOutcome> {
  const text = cleanLines(typed)
  if (text === '') return { ok: false, reason: 'note-missing' }
  if (text.length > LONGEST_NOTE) return { ok: false, reason: 'note-too-long' }
  return onWaiting(reporter, id, async (report, tx) => {
    // Pressed twice it is said once.
    if (report.notes.at(-1)?.text === text) return { ok: true }
    if (report.notes.length >= MOST_NOTES) return { ok: false, reason: 'many-notes' }
    const byId = reporter.records.relation === 'self' ? null : reporter.user.id
    const note = { at: new Date().toISOString(), byId, text }
    await writeNotes(id, [...report.notes, note], tx)
    await journal(reporter, { act: 'add-to-correction', report }, tx)
    return { ok: true }
  })
}

async function onWaiting(
  { records: { accountId } }: Reporter,
  id: string,
  act: (report: SentCorrection, tx: Tx) => Promise<FollowOutcome>,
): Promise<FollowOutcome> {
  return inTransaction(async (tx) => {
    const report = await lockWaiting({ accountId, id }, tx)
    return report ? act(report, tx) : { ok: false, reason: 'late' }
  })
}

type Done = { act: 'withdraw-correction' | 'add-to-correction'; report: SentCorrection }

async function journal({ user, records }: Reporter, { act, report }: Done, tx: Tx) {
  const { subject, officeCode } = report
  const details = { subject, officeCode, relation: records.relation }
  await record({ stream: streamOf(records.accountId), act, actor: actorOf(user), details }, tx)
}
