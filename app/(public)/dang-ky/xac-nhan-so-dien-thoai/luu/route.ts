import { visitorOf, type Visitor } from '@/lib/accounts/visitor'
import { sixDigitCode } from '@/lib/forms/number-fields'
import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import { sendPhoneCode, typedPhone } from '@/lib/registration/ask-for-phone'
import { confirmPhone } from '@/lib/registration/confirm-phone'
import { requireEditable } from '@/lib/registration/posted-draft'
import type { OwnDeclaration } from '@/lib/registration/repository'
import { nextHref, stepErrors, stepHref } from '@/lib/registration/steps'

const here = stepHref('confirmedPhone')

export const POST = post(async (request) => {
  const posted = await readForm(request)
  const draft = await requireEditable(posted.reference)
  const phone = typedPhone(draft)
  if (posted.intent === 'quay-lai' || !phone) return seeOther(stepHref('contact'))
  if (posted.intent === 'gui-lai')
    return seeOther(await sendAgain(draft, phone, visitorOf(request)))
  if (stepErrors(draft.typed, 'confirmedPhone').length === 0) return seeOther(nextHref(draft.typed))

  const code = sixDigitCode.safeParse(posted.code ?? '')
  if (!code.success) return seeOther(`${here}?loi=thieu-ma#loi`)
  const checked = await confirmPhone(draft, phone, code.data)
  if (!checked.ok) return seeOther(`${here}?loi=${checked.reason}#loi`)
  const typed = { ...draft.typed, confirmedPhone: { confirmedPhone: checked.destination } }
  return seeOther(nextHref(typed))
})

async function sendAgain(
  draft: OwnDeclaration,
  phone: string,
  { network }: Visitor,
): Promise<string> {
  if (nextHref(draft.typed) !== here) return nextHref(draft.typed)
  const sent = await sendPhoneCode(draft, phone, network)
  return sent.ok ? `${here}?gui-lai=1` : `${here}?loi=${sent.reason}#loi`
}
