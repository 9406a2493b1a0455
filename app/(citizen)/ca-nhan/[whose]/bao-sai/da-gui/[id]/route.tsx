import { titleOfRecords } from '@/lib/records/title-of-records'
import { page } from '@/app/page-route'
import { SentReportPage } from '@/components/records/reports/sent-report-page'
import { listSentEvidence, listUnsentEvidence } from '@/lib/corrections/evidence/open-evidence'
import { elsewhere, reportNews } from '@/lib/corrections/report/form-words'
import { noteError, reportDone } from '@/lib/corrections/report/follow-words'
import { NOTE_BOX } from '@/lib/corrections/report/note-box'
import { reportTicket } from '@/lib/corrections/report/report-ticket'
import { findBegunNote } from '@/lib/corrections/report/repository'
import { whoAnswers } from '@/lib/corrections/report/who-answers'
import { reportedTitle } from '@/lib/corrections/report/reported-title'
import { subjectOf } from '@/lib/corrections/subjects'
import { formatDay } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import { findForm } from '@/lib/platform/seal/kept-form'
import { openRecords } from '@/lib/records/open-records'
import { fileErrors } from '../../file-errors'
import { findRow } from '@/app/reported-rows/find-row'
import { openSent, type SentPlace } from './open-sent'
import { pressNote } from './press-note'

export const GET = page<SentPlace>(async ({ params, search }) => {
  const opened = await openSent(params, search)
  if (!opened) return null
  const { user, records, report, here } = opened
  // What stands there now is of another part, and looked at as such.
  const wish = { whose: params.whose, part: subjectOf(report.subject).part, inFull: false }
  const look = await openRecords(user, wish)
  const { accountId } = records
  const [now, who, inBrowser, kept, evidence, files] = await Promise.all([
    look && findRow(look, report.subject, report.mark),
    whoAnswers(report.officeCode),
    findForm(here),
    findBegunNote({ accountId, id: report.id }, user.id),
    listSentEvidence(report),
    listUnsentEvidence(report.id),
  ])
  const own = inBrowser.reference === user.id ? inBrowser[NOTE_BOX] : undefined
  const wrong =
    search['vua-doi'] === 'khac' && own !== undefined && own !== kept
      ? elsewhere(kept)
      : noteError(search.loi)
  const errors = [
    ...(wrong ? [{ field: NOTE_BOX, message: wrong }] : []),
    ...(await fileErrors(search.loi)),
  ]
  const news = reportNews(search, files.length)
  return {
    title: titleOfRecords(
      records,
      t('{title}, gửi ngày {day}', { title: reportedTitle(report), day: formatDay(report.sentAt) }),
    ),
    hasErrors: errors.length > 0,
    body: (
      <SentReportPage
        {...{ user, records, report, who, now, evidence }}
        done={reportDone(search.xong, report) ?? news?.words ?? null}
        note={{
          ...{ value: own ?? kept, kept, files, errors },
          ticket: reportTicket({ user, records }, here),
        }}
        late={search.loi === 'late'}
      />
    ),
  }
})

export const POST = pressNote
