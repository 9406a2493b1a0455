import 'server-only'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import type { Typed } from '@/lib/forms/form-state'
import { today } from '@/lib/forms/days/dates'
import { inTransaction } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import type { OpenRecords } from '@/lib/records/open-records'
import {
  isStillOpen,
  type AskedEvidence,
  type ReportedRow,
  type SentCorrection,
} from '../correction'
import { newsOfReport } from '../correction-messages'
import { markEvidenceSent, moveUnsentEvidence } from '@/lib/stored-files/evidence/evidence-files'
import { listSent, sendDraft, type WhichDraft } from '../repository'
import type { SubjectId } from '../subjects'
import { tellAbout } from '../tell-about'
import { findReceiver } from './find-receiver'
import { missingMark, readMissingMark } from './missing-mark'
import { monthOf } from './read-value'
import { reportErrors, rightBox, type AskedReport } from './report-form'
import { dropDraft, findReportDraft, type ReportDraft } from './repository'

/** Who reports: the owner, or whoever looks after them, about records that were opened for them. */
export type Reporter = { user: User; records: OpenRecords }
export type ReportAbout = { subject: SubjectId; mark: string }

export const whichOf = ({ user, records }: Reporter, about: ReportAbout): WhichDraft => ({
  accountId: records.accountId,
  byId: records.relation === 'self' ? null : user.id,
  ...about,
})
export const reportFormOf = ({ subject, mark }: ReportAbout): AskedReport => ({
  subject,
  isMissing: readMissingMark(mark) !== null,
})

/** What was begun and not sent; null where nothing was. */
export const findReport = (reporter: Reporter, about: ReportAbout): Promise<ReportDraft | null> =>
  findReportDraft(whichOf(reporter, about))

/** `id`: by which it is found from then on. */
export type ReportOutcome =
  { ok: true; id: string } | { ok: false; reason: 'incomplete' | 'no-office' }

/** What stands in the records now, and what the portal asked about it. */
export type StandingRow = { row: ReportedRow; evidence: AskedEvidence | null }

/**
 * The report goes to the office, with the row as it stands now, the journal and the news, or none of it. Pressed twice, or in two
 * windows, it is one report.
 */
export async function sendReport(
  reporter: Reporter,
  about: ReportAbout,
  { row, evidence }: StandingRow,
): Promise<ReportOutcome> {
  const which = whichOf(reporter, about)
  // In this order: where the draft is gone since another window has just sent it, what was sent is found.
  const draft = await findReportDraft(which)
  const waiting = await findOpen(which, about.mark)
  if (waiting) return { ok: true, id: waiting.id }
  const typed = draft?.typed ?? {}
  if (reportErrors(reportFormOf(about), typed, { row, today: today() }).length > 0)
    return { ok: false, reason: 'incomplete' }
  const officeCode = await findReceiver(which.accountId)
  if (!officeCode) return { ok: false, reason: 'no-office' }
  const mark = markToKeep(about, typed)
  const sent = await inTransaction(async (tx) => {
    const at = new Date()
    const id = await sendDraft(which, { mark, row, evidence, officeCode, at }, tx)
    if (!id) return null
    await markEvidenceSent(id, tx)
    const details = { subject: about.subject, officeCode, relation: reporter.records.relation }
    const stream = streamOf(which.accountId)
    await record({ stream, act: 'send-correction', actor: actorOf(reporter.user), details }, tx)
    await tellAbout(which, newsOfReport, tx)
    return id
  })
  if (sent) return { ok: true, id: sent }
  // Another window was faster: its report is the one, and the same words are not begun once more.
  const other = await findOpen(which, mark)
  if (other) await joinTo(other, which)
  return other ? { ok: true, id: other.id } : { ok: false, reason: 'incomplete' }
}

/** Files chosen for what is begun are still to be sent with what was. */
const joinTo = ({ id }: SentCorrection, which: WhichDraft): Promise<void> =>
  inTransaction(async (tx) => {
    const draft = await findReportDraft(which, tx)
    if (draft) await moveUnsentEvidence(draft.id, id, tx)
    await dropDraft(which, tx)
  })

/** What was begun is thrown away by whoever began it. */
export const dropReport = (reporter: Reporter, about: ReportAbout): Promise<void> =>
  dropDraft(whichOf(reporter, about))

/** Waiting for its answer. */
export const findOpen = async ({ accountId, subject }: WhichDraft, mark: string) =>
  (await listSent(accountId, subject)).find((one) => one.mark === mark && isStillOpen(one.state))

/** Months that one has said oneself become a part of what it is about, so that others may be reported beside. */
function markToKeep({ mark }: ReportAbout, typed: Typed): string {
  const missing = readMissingMark(mark)
  if (!missing || missing.months) return mark
  const month = (field: string) => monthOf((typed[rightBox(field)] ?? '').trim())
  const [fromMonth, toMonth] = [month('fromMonth'), month('toMonth')]
  return fromMonth && toMonth ? missingMark(missing.insurance, { fromMonth, toMonth }) : mark
}

/** What was reported of this kind, the newest of each row first. */
export const listReportsOf = ({ accountId }: OpenRecords, subject: SubjectId) =>
  listSent(accountId, subject)
