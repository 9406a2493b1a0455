import { postOfRecords } from '../post-of-records'
import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { reportsHref } from '@/lib/corrections/addresses'
import { DROPPED } from '@/lib/corrections/report/begun-report'
import { dropReport } from '@/lib/corrections/report/send-report'
import { isSubject } from '@/lib/corrections/subjects'
import { seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { requireRecords } from '../require-records'

/** What was begun and is not to be sent. */
export const dropBegun = postOfRecords(async (request, { params }) => {
  const { whose } = await params
  const [subject, mark] = ((await readForm(request))[DROPPED] ?? '').split(' ')
  const here = reportsHref(whose)
  await citizenWhoPresses(here)
  const opened = await requireRecords('reports', { whose, search: {} })
  if (!opened || !subject || !mark || !isSubject(subject))
    return new Response(null, { status: 404 })
  await dropReport(opened, { subject, mark })
  return seeOther(`${here}?xong=xoa#xong`)
})
