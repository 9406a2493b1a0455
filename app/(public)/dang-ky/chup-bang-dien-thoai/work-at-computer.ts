import { computerIntents } from '@/components/capture/at-computer'
import { computerHref } from '@/lib/capture/addresses'
import { beginCapture } from '@/lib/capture/begin-capture'
import { endCapture } from '@/lib/capture/end-capture'
import { post } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { requireEditable } from '@/lib/registration/drafts/posted-draft'
import { toOwn } from '@/lib/registration/reference/to-own'
import { stepHref } from '@/lib/registration/steps/addresses'
import { stepsOf } from '@/lib/registration/steps/journey'
import { isPictureStep } from '@/lib/registration/steps/steps'

/** «Kiểm tra», «Tạo mã mới», «Ngắt điện thoại», and on with the form. */
export const workAtComputer = post(async (request) => {
  const { reference, step, intent } = await readForm(request)
  const draft = await requireEditable(reference)
  const asked = stepsOf(draft.typed)
    .map(({ id }) => id)
    .filter(isPictureStep)
    .find((id) => id === step)
  if (!asked || intent === computerIntents.check) return toOwn(computerHref, draft)
  if (intent === computerIntents.goOn) {
    await endCapture(draft.id, 'finished')
    return toOwn(stepHref(asked), draft)
  }
  if (intent === computerIntents.cutOff) await endCapture(draft.id, 'cut-off')
  if (intent === computerIntents.renew) await beginCapture(draft.id, asked)
  return toOwn(computerHref, draft)
})
