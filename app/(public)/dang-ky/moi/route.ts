import { post, seeOther } from '@/lib/platform/post'
import { startDraft } from '@/lib/registration/current-declaration'
import { stepHref } from '@/lib/registration/steps'

/** A second declaration in the same browser; the first one stays. */
export const POST = post(async () => {
  await startDraft()
  return seeOther(stepHref('subject'))
})
