import { picturesAction } from '@/components/capture/on-phone-pictures'
import { openCaptureByCode, openCaptureByToken } from '@/lib/capture/open-capture'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { forgetForm, keepForm } from '@/lib/platform/seal/kept-form'

/** Gives the pictures of a step to this phone, by the link that was scanned or the code that was typed. */
export const POST = post(async (request) => {
  const { token, code = '' } = await readForm(request)
  const visitor = visitorOf(request)
  const opened = token
    ? await openCaptureByToken(token, visitor)
    : await openCaptureByCode(code, visitor)
  if (opened.ok) {
    await forgetForm()
    return seeOther(picturesAction)
  }
  await keepForm(picturesAction, { code })
  return seeOther(`${picturesAction}?loi=${opened.reason}#loi`)
})
