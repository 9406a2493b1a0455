import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { ReportPage } from '@/components/records/reports/report-page'
import { sentReportHref } from '@/lib/corrections/addresses'
import { isStillOpen } from '@/lib/corrections/correction'
import { readMissingMark } from '@/lib/corrections/report/missing-mark'
import { readOddityMark, likelyReason } from '@/lib/corrections/report/oddity-mark'
import { reportErrors, rightBox } from '@/lib/corrections/report/report-form'
import { findReport, reportFormOf } from '@/lib/corrections/report/send-report'
import { subjectOf } from '@/lib/corrections/subjects'
import { today } from '@/lib/forms/days/dates'
import type { Typed } from '@/lib/forms/form-state'
import { findForm } from '@/lib/platform/seal/kept-form'
import { t } from '@/lib/words/t'
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
  const [typed, { request, ...unsent }] = await Promise.all([
    findReport({ user, records }, about),
    findForm(here),
  ])
  // Typed while the session ended; another account's words are not shown here.
  const values = { ...knownOf(about.mark), ...typed, ...(request === user.id && unsent) }
  const of = reportFormOf(about)
  const errors = search.loi === '1' ? reportErrors(of, values, { row, today: today() }) : []
  return {
    title: of.isMissing ? t('Báo thiếu một giai đoạn') : t(subjectOf(of.subject).title),
    hasErrors: errors.length > 0,
    body: (
      <ReportPage
        {...opened}
        of={of}
        mark={about.mark}
        about={opened.words}
        form={{ values, errors }}
        hasNoOffice={search.loi === 'co-quan'}
      />
    ),
  }
})

export const POST = pressReport
