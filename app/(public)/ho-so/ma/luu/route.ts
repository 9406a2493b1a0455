import { visitorOf } from '@/lib/accounts/visitor'
import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import { openByCode } from '@/lib/registration/open-elsewhere'

export const POST = post(async (request) => {
  const posted = await readForm(request)
  const opened = await openByCode(posted.code ?? '', visitorOf(request))
  return seeOther(opened.ok ? '/ho-so' : `/ho-so/ma?loi=${opened.reason}#loi`)
})
