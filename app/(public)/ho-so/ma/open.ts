import { visitorOf } from '@/lib/platform/limits/visitor'
import { findForm, forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { findCaseHref } from '@/lib/registration/reference/find-case'
import { openByCode } from '@/lib/registration/drafts/open-elsewhere'
import { toOwn } from '@/lib/registration/reference/to-own'
import { codeFault } from '@/lib/verification/code-fault'

export const open = post(async (request) => {
  const { code = '' } = await readForm(request)
  await keepForm(findCaseHref, { ...(await findForm(findCaseHref)), code })
  const refuse = (reason: string) => seeOther(`/ho-so/ma?loi=${reason}#loi`)
  const lacking = codeFault('open-declaration', code)
  if (lacking) return refuse(lacking)
  const opened = await openByCode(code, visitorOf(request))
  if (!opened.ok) return refuse(opened.reason)
  await forgetForm()
  return toOwn('/ho-so', opened)
})
