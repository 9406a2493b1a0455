import { sixDigitCode } from '@/lib/forms/number-fields'
import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import { sendPhoneCode, typedPhone } from '@/lib/registration/ask-for-phone'
import { confirmPhone } from '@/lib/registration/confirm-phone'
import { requireEditable } from '@/lib/registration/posted-draft'
import { nextHref, stepErrors, stepHref } from '@/lib/registration/steps'

const here = stepHref('confirmedPhone')

export const POST = post(async (request) => {
  const posted = (await readForm(request)) ?? {}
  const draft = await requireEditable(posted.reference)
  const phone = typedPhone(draft)
  if (posted.intent === 'quay-lai' || !phone) return seeOther(stepHref('contact'))
  if (posted.intent === 'gui-lai') {
    const sent = await sendPhoneCode(draft, phone)
    return seeOther(sent.ok ? `${here}?da-gui=1` : `${here}?loi=${sent.reason}#loi`)
  }
  if (stepErrors(draft.typed, 'confirmedPhone').length === 0) return seeOther(nextHref(draft.typed))

  const code = sixDigitCode.safeParse(posted.code ?? '')
  if (!code.success) return seeOther(`${here}?loi=thieu-ma#loi`)
  const checked = await confirmPhone(draft, code.data)
  if (!checked.ok) return seeOther(`${here}?loi=${checked.reason}#loi`)
  const typed = { ...draft.typed, confirmedPhone: { confirmedPhone: checked.destination } }
  return seeOther(nextHref(typed))
})
