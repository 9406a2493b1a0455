import { page } from '@/app/page-route'
import { SentReportPage } from '@/components/records/reports/sent-report-page'
import { noteError, reportDone } from '@/lib/corrections/report/follow-words'
import { whoAnswers } from '@/lib/corrections/report/who-answers'
import { reportedTitle } from '@/lib/corrections/report/reported-title'
import { subjectOf } from '@/lib/corrections/subjects'
import { findForm } from '@/lib/platform/seal/kept-form'
import { openRecords } from '@/lib/records/open-records'
import { findRow } from '../../find-row'
import { openSent, type SentPlace } from './open-sent'
import { pressNote } from './press-note'

export const GET = page<SentPlace>(async ({ params, search }) => {
  const opened = await openSent(params, search)
  if (!opened) return null
  const { user, records, report, here } = opened
  // What stands there now is of another part, and looked at as such.
  const wish = { whose: params.whose, part: subjectOf(report.subject).part, inFull: false }
  const look = await openRecords(user, wish)
  const [now, who, kept] = await Promise.all([
    look && findRow(look, report.subject, report.mark),
    whoAnswers(report.officeCode),
    findForm(here),
  ])
  const error = noteError(search.loi)
  const value = kept.request === user.id ? (kept.them ?? '') : ''
  return {
    title: reportedTitle(report),
    hasErrors: error !== undefined,
    body: (
      <SentReportPage
        {...{ user, records, report, who, now }}
        done={reportDone(search.xong, report)}
        note={{ value, error }}
        late={search.loi === 'late'}
      />
    ),
  }
})

export const POST = pressNote
