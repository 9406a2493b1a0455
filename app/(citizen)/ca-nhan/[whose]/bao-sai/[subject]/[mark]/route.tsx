import { page } from '@/app/page-route'
import { ReportPage } from '@/components/records/reports/report-page'
import { readMissingMark } from '@/lib/corrections/report/missing-mark'
import { reportErrors, rightBox } from '@/lib/corrections/report/report-form'
import { findReport, listReportsOf, reportFormOf } from '@/lib/corrections/report/send-report'
import { subjectOf } from '@/lib/corrections/subjects'
import type { Typed } from '@/lib/forms/form-state'
import { findForm } from '@/lib/platform/seal/kept-form'
import { t } from '@/lib/words/t'
import { openReport, type ReportPlace } from './open-report'
import { pressReport } from './press-report'

/** Months of which the address tells are typed already. */
function knownOf(mark: string): Typed {
  const months = readMissingMark(mark)?.months
  const shown = (month: string) => month.split('-').reverse().join('/')
  return months
    ? {
        [rightBox('fromMonth')]: shown(months.fromMonth),
        [rightBox('toMonth')]: shown(months.toMonth),
      }
    : {}
}

export const GET = page<ReportPlace>(async ({ params, search }) => {
  const opened = await openReport(params, search)
  if (!opened) return null
  const { user, records, about, here, back, row, words } = opened
  const [typed, all, { request, ...unsent }] = await Promise.all([
    findReport({ user, records }, about),
    listReportsOf(records, about.subject),
    findForm(here),
  ])
  // Typed while the session ended; another account's words are not shown here.
  const values = { ...knownOf(about.mark), ...typed, ...(request === user.id && unsent) }
  const of = reportFormOf(about)
  const errors = search.loi === '1' ? reportErrors(of, values) : []
  return {
    title: of.isMissing ? t('Báo thiếu một giai đoạn') : t(subjectOf(of.subject).title),
    hasErrors: errors.length > 0,
    body: (
      <ReportPage
        {...{ user, records, of, here, back, row }}
        about={words}
        reports={all.filter(({ mark }) => mark === about.mark)}
        form={{ values, errors }}
        isJustSent={search.xong !== undefined}
        hasNoOffice={search.loi === 'co-quan'}
      />
    ),
  }
})

export const POST = pressReport
