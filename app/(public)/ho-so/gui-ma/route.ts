import { visitorOf } from '@/lib/platform/limits/visitor'
import { keepForm } from '@/lib/platform/seal/kept-form'
import { isLanguageSwitch } from '@/lib/words/switch-intent'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { findCaseHref, readCaseQuestion } from '@/lib/registration/reference/find-case'
import { askToOpen } from '@/lib/registration/drafts/open-elsewhere'

/** The same answer whether or not number and phone belong together; the box for a code received before is there in any case. */
export const POST = post(async (request) => {
  const posted = await readForm(request)
  const { reference = '', phone = '' } = posted
  await keepForm(findCaseHref, { reference, phone })
  if (isLanguageSwitch(posted)) return seeOther(findCaseHref)
  const question = readCaseQuestion({ reference, phone })
  if (!question.ok) return seeOther(`${findCaseHref}&loi=1#loi`)
  const asked = await askToOpen(question.reference, question.phone, visitorOf(request))
  return seeOther(asked.ok ? '/ho-so/ma' : `/ho-so/ma?loi=${asked.reason}#loi`)
})
