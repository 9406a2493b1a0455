import 'server-only'
import { actorOf, streamOf } from '@/lib/accounts/account'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { isUuid } from '@/lib/platform/uuid'
import type { OpenRecords } from '@/lib/records/open-records'
import { cleanLines } from '@/lib/text/clean-text'
import type { BegunReport, SentCorrection } from '../correction'
import { newsOfWithdrawal } from '../correction-messages'
import {
  deleteAllUnsentEvidence,
  listEvidence,
  markEvidenceSent,
} from '@/lib/stored-files/evidence/evidence-files'
import { findSent, listAllSent, lockWaiting, writeNotes, writeWithdrawal } from '../repository'
import { tellAbout } from '../tell-about'
import { LONGEST_NOTE, MOST_NOTES } from './report-form'
import { listBegun, writeBegunNote } from './repository'
import type { Reporter } from './send-report'

/** All that was reported of these records, and what is begun by whoever looks. */
export async function listReports({ user, records }: Reporter) {
  const byId = records.relation === 'self' ? null : user.id
  const { accountId } = records
  const [sent, begun] = await Promise.all([listAllSent(accountId), listBegun({ accountId, byId })])
  return { sent, begun: begun.filter(holdsSomething) }
}

/** A form that was pressed while it was empty leaves nothing to go on with. */
const holdsSomething = ({ typed, hasFiles }: BegunReport): boolean =>
  hasFiles || Object.values(typed).some((text) => text.trim() !== '')

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
    await deleteAllUnsentEvidence(id, tx)
    await journal(reporter, { act: 'withdraw-correction', report }, tx)
    await tellAbout(report, newsOfWithdrawal, tx)
    return { ok: true }
  })

/** One more thing that came to mind, or papers that were found, or both. The office reads it beside the report. */
export async function addToReport(
  reporter: Reporter,
  id: string,
  typed: string,
): Promise<FollowOutcome> {
  const text = cleanLines(typed)
  if (text.length > LONGEST_NOTE) return { ok: false, reason: 'note-too-long' }
  return onWaiting(reporter, id, async (report, tx) => {
    const { user, records } = reporter
    const last = report.notes.at(-1)
    const waiting = (await listEvidence(id, tx)).some(({ isSent }) => !isSent)
    // Pressed twice it is said once.
    if (!waiting && last?.text === text) return { ok: true }
    if (report.notes.length >= MOST_NOTES) return { ok: false, reason: 'many-notes' }
    const files = await markEvidenceSent(id, tx)
    if (files.length === 0 && text === '') return { ok: false, reason: 'note-missing' }
    const byId = records.relation === 'self' ? null : user.id
    const said = { at: new Date().toISOString(), byId, text }
    const note = files.length > 0 ? { ...said, files } : said
    await writeNotes(id, [...report.notes, note], tx)
    await writeBegunNote({ accountId: records.accountId, id }, { userId: user.id, text: '' }, tx)
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
