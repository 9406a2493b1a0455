import { postOfRecords } from '../post-of-records'
import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { noticePresses } from '@/lib/notices/own/presses'
import { openNotice, markNoticesRead } from '@/lib/notices/own/read-notices'
import { seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { openRecords } from '@/lib/records/open-records'
import { recordHref } from '@/lib/records/record-parts'

/** One is marked as read, or all; or one is opened, which marks it too. */
export const markRead = postOfRecords(async (request, { params }) => {
  const { whose } = await params
  const here = recordHref(whose, 'notices')
  const typed = await readForm(request)
  const [name, opened] = [typed[noticePresses.read], typed[noticePresses.open]]
  const user = await citizenWhoPresses(here)
  const records = await openRecords(user, { whose, part: 'notices', inFull: false })
  if (!records) return seeOther('/ca-nhan')
  if (opened) return seeOther((await openNotice(user, records, opened)) ?? here)
  if (typeof name === 'string') await markNoticesRead(user, records, name)
  return seeOther(`${here}?xong=1`)
})
