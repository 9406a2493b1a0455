import { postOfRecords } from '../../../post-of-records'
import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { reportHref, reportsHref, sentReportHref } from '@/lib/corrections/addresses'
import { LONGEST_NOTE, reportFields } from '@/lib/corrections/report/report-form'
import { keepReport, reportFormOf, sendReport } from '@/lib/corrections/report/send-report'
import { subjectBySlug } from '@/lib/corrections/subjects'
import { wordsOf } from '@/lib/forms/form-state'
import { samePage, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { isLanguageSwitch } from '@/lib/words/switch-intent'
import { openReport, type ReportPlace } from './open-report'

const missing = () => new Response(null, { status: 404 })

export const pressReport = postOfRecords<ReportPlace>(async (request, { params }) => {
  const where = await params
  const subject = subjectBySlug(where.subject)
  if (!subject) return missing()
  const here = reportHref(where.whose, subject, where.mark)
  const typed = await readForm(request)
  const fields = reportFields(reportFormOf({ subject, mark: where.mark }))
  // Before it is asked who presses: what was typed while the session ended waits in this browser.
  await keepForm(here, wordsOf(typed, ...fields, 'request'), 2 * LONGEST_NOTE)
  await citizenWhoPresses(here, true)
  const opened = await openReport(where, {})
  if (!opened) return missing()
  const { about, row, evidence, ...reporter } = opened
  await keepReport(reporter, about, typed)
  await forgetForm()
  if (isLanguageSwitch(typed)) return samePage(request)
  if (typed.intent === 'luu') return seeOther(`${reportsHref(where.whose)}?xong=luu#xong`)
  const outcome = await sendReport(reporter, about, { row, evidence })
  if (!outcome.ok)
    return seeOther(`${here}?loi=${outcome.reason === 'incomplete' ? '1' : 'co-quan'}#loi`)
  return seeOther(`${sentReportHref(where.whose, outcome.id)}?xong=gui#xong`)
})
