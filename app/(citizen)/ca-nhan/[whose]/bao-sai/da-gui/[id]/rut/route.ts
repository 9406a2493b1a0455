import { postOfRecords } from '../../../../post-of-records'
import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { sentReportHref } from '@/lib/corrections/addresses'
import { withdrawReport } from '@/lib/corrections/report/follow-report'
import { seeOther } from '@/lib/platform/answers/post'
import { openSent, type SentPlace } from '../open-sent'

export const POST = postOfRecords<SentPlace>(async (_, { params }) => {
  const where = await params
  const here = sentReportHref(where.whose, where.id)
  await citizenWhoPresses(here)
  const opened = await openSent(where, {})
  if (!opened) return new Response(null, { status: 404 })
  const outcome = await withdrawReport(opened, where.id)
  return seeOther(outcome.ok ? `${here}?xong=rut#xong` : `${here}?loi=${outcome.reason}#loi`)
})
