import { postOfRecords } from '../../../post-of-records'
import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { sentReportHref } from '@/lib/corrections/addresses'
import { addToReport } from '@/lib/corrections/report/follow-report'
import { LONGEST_NOTE } from '@/lib/corrections/report/report-form'
import { wordsOf } from '@/lib/forms/form-state'
import { samePage, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { isLanguageSwitch } from '@/lib/words/switch-intent'
import { openSent, type SentPlace } from './open-sent'

/** Kept before it is asked who presses, and until the office has it. */
export const pressNote = postOfRecords<SentPlace>(async (request, { params }) => {
  const where = await params
  const here = sentReportHref(where.whose, where.id)
  const typed = await readForm(request)
  await keepForm(here, wordsOf(typed, 'them', 'request'), 2 * LONGEST_NOTE)
  await citizenWhoPresses(here, true)
  const opened = await openSent(where, {})
  if (!opened) return new Response(null, { status: 404 })
  if (isLanguageSwitch(typed)) return samePage(request)
  const outcome = await addToReport(opened, where.id, typed.them ?? '')
  if (!outcome.ok) return seeOther(`${here}?loi=${outcome.reason}#loi`)
  await forgetForm()
  return seeOther(`${here}?xong=them#xong`)
})
