import { post, seeOther } from '@/lib/platform/post'
import { listOwn, startDraft } from '@/lib/registration/current-declaration'
import { isFull } from '@/lib/registration/remembered'
import { fullHref, stepHref } from '@/lib/registration/steps'

/** A second declaration in the same browser; the first one stays. */
export const POST = post(async () => {
  if (isFull(await listOwn())) return seeOther(fullHref)
  await startDraft()
  return seeOther(stepHref('subject'))
})
