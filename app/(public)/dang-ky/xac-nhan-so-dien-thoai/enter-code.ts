import { visitorOf, type Visitor } from '@/lib/platform/limits/visitor'
import { sixDigitCode } from '@/lib/forms/numbers/number-fields'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'
import { post } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { sendPhoneCode, typedPhone } from '@/lib/registration/contact/ask-for-phone'
import { confirmPhone } from '@/lib/registration/contact/confirm-phone'
import { requireEditable } from '@/lib/registration/drafts/posted-draft'
import type { OwnDeclaration } from '@/lib/registration/repository'
import { tidingsHref } from '@/lib/registration/drafts/tidings'
import { toSamePage } from '@/lib/registration/reference/to-same-page'
import { switchIntent } from '@/lib/words/switch-intent'
import { toOwn } from '@/lib/registration/reference/to-own'
import { stepHref } from '@/lib/registration/steps/addresses'
import { nextHref } from '@/lib/registration/steps/journey'
import { stepErrors } from '@/lib/registration/steps/step-errors'

const here = stepHref('confirmedPhone')

export const enterCode = post(async (request) => {
  const posted = await readForm(request)
  const draft = await requireEditable(posted.reference)
  // A code is never kept.
  if (posted.intent === switchIntent) return toSamePage(request, draft)
  const phone = typedPhone(draft)
  if (posted.intent === 'quay-lai' || !phone) return toOwn(stepHref('contact'), draft)
  if (posted.intent === 'gui-lai')
    return toOwn(await sendAgain(draft, phone, visitorOf(request)), draft)
  if (stepErrors(draft.typed, 'confirmedPhone').length === 0)
    return toOwn(nextHref(draft.typed), draft)

  return toOwn(await enter(draft, posted.code), draft)
})

/** Where a typed code leads. */
async function enter(draft: OwnDeclaration, typed = ''): Promise<string> {
  await keepForm(here, { code: typed })
  const code = sixDigitCode.safeParse(typed)
  if (!code.success) return `${here}?loi=thieu-ma#loi`
  const checked = await confirmPhone(draft, code.data)
  if (!checked.ok && checked.reason !== 'moved') return `${here}?loi=${checked.reason}#loi`
  await forgetForm()
  return checked.ok ? nextHref(checked.typed) : tidingsHref('khong-sua-duoc')
}

async function sendAgain(
  draft: OwnDeclaration,
  phone: string,
  { network }: Visitor,
): Promise<string> {
  if (nextHref(draft.typed) !== here) return nextHref(draft.typed)
  const sent = await sendPhoneCode(draft, phone, network)
  return sent.ok ? `${here}?gui-lai=1` : `${here}?loi=${sent.reason}#loi`
}
