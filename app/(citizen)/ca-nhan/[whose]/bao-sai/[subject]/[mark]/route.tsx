import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { ReportPage } from '@/components/records/reports/report-page'
import { sentReportHref } from '@/lib/corrections/addresses'
import { isStillOpen } from '@/lib/corrections/correction'
import { listUnsentEvidence } from '@/lib/corrections/evidence/open-evidence'
import { readMissingMark } from '@/lib/corrections/report/missing-mark'
import { readOddityMark, likelyReason } from '@/lib/corrections/report/oddity-mark'
import { reportErrors, reportFields, rightBox } from '@/lib/corrections/report/report-form'
import { reportTicket } from '@/lib/corrections/report/report-ticket'
import { findReport, reportFormOf } from '@/lib/corrections/report/send-report'
import { elsewhereErrors, reportNews } from '@/lib/corrections/report/form-words'
import { subjectOf } from '@/lib/corrections/subjects'
import { today } from '@/lib/forms/days/dates'
import { wordsOf, type Typed } from '@/lib/forms/form-state'
import { findForm } from '@/lib/platform/seal/kept-form'
import { titleOfRecords } from '@/lib/records/title-of-records'
import { t } from '@/lib/words/t'
import { fileErrors, toldIn } from '../../file-errors'
import { openReport, type ReportPlace } from './open-report'
import { pressReport } from './press-report'

/** What the address tells is typed already: months that are missing, what is asked about. */
function knownOf(mark: string): Typed {
  const months = readMissingMark(mark)?.months
  const shown = (month: string) => month.split('-').reverse().join('/')
  const kind = readOddityMark(mark)?.kind
  const reason = kind && likelyReason[kind]
  return {
    ...(reason && { reason }),
    ...(months && {
      [rightBox('fromMonth')]: shown(months.fromMonth),
      [rightBox('toMonth')]: shown(months.toMonth),
    }),
  }
}

export const GET = page<ReportPlace>(async ({ params, search }) => {
  const opened = await openReport(params, search)
  if (!opened) return null
  const { user, records, about, here, row, last } = opened
  if (last && isStillOpen(last.state)) redirect(sentReportHref(records.whose, last.id))
  const [draft, { reference, ...unsent }] = await Promise.all([
    findReport({ user, records }, about),
    findForm(here),
  ])
  const typed = draft?.typed ?? {}
  const files = draft ? await listUnsentEvidence(draft.id) : []
  // Typed in this window and not kept; another account's words are not shown here.
  const ofWindow: Typed = reference === user.id ? unsent : {}
  const values = { ...knownOf(about.mark), ...typed, ...ofWindow }
  const of = reportFormOf(about)
  const told = toldIn(search.loi)
  const errors = [
    ...(told.includes('1') ? reportErrors(of, values, { row, today: today() }) : []),
    ...(search['vua-doi'] === 'khac' ? elsewhereErrors(of, { ofWindow, kept: typed }) : []),
    ...(await fileErrors(search.loi)),
  ]
  const title = of.isMissing ? t('Báo thiếu một giai đoạn') : t(subjectOf(of.subject).title)
  return {
    title: titleOfRecords(records, `${title}: ${opened.words}`),
    hasErrors: errors.length > 0,
    body: (
      <ReportPage
        {...opened}
        of={of}
        mark={about.mark}
        about={opened.words}
        form={{ values, errors }}
        kept={wordsOf(typed, ...reportFields(of))}
        files={files}
        ticket={reportTicket({ user, records }, here)}
        news={reportNews(search, files.length)}
        hasNoOffice={search.loi === 'co-quan'}
      />
    ),
  }
})

export const POST = pressReport
