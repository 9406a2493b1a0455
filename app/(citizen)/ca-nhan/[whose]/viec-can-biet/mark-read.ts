import { postOfRecords } from '../post-of-records'
import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { readNotices } from '@/lib/notices/own/read-notices'
import { seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { openRecords } from '@/lib/records/open-records'
import { recordHref } from '@/lib/records/record-parts'

/** One is marked as read, or all. */
export const markRead = postOfRecords(async (request, { params }) => {
  const { whose } = await params
  const here = recordHref(whose, 'notices')
  const { 'da-doc': name } = await readForm(request)
  const user = await citizenWhoPresses(here)
  const records = await openRecords(user, { whose, part: 'notices', inFull: false })
  if (!records) return seeOther('/ca-nhan')
  if (typeof name === 'string') await readNotices(user, records, name)
  return seeOther(`${here}?xong=1`)
})
