import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { leaveBrowser, listLostByLeaving } from '@/lib/registration/drafts/current-declaration'
import { tidingsHref } from '@/lib/registration/drafts/tidings'

/** On a shared computer: this browser forgets every case. What could not be opened again is asked about once. */
export const POST = post(async (request) => {
  const posted = await readForm(request)
  if (posted['xoa-han'] === undefined && (await listLostByLeaving()).length > 0)
    return seeOther('/ho-so/xoa')
  await leaveBrowser()
  return seeOther(`${tidingsHref('da-xoa')}&khac=1`)
})
