import { post, seeOther } from '@/lib/platform/answers/post'
import { beginForChild } from '@/lib/registration/drafts/begin-for-child'
import { listOwn } from '@/lib/registration/drafts/current-declaration'
import { toOwn } from '@/lib/registration/reference/to-own'
import { isFull } from '@/lib/registration/remembered'
import { fullHref, stepHref } from '@/lib/registration/steps/addresses'
import { requireParent } from '../require-parent'

export const POST = post(async () => {
  const user = await requireParent('/ca-nhan/con')
  if (isFull(await listOwn())) return seeOther(fullHref)
  return toOwn(stepHref('child'), await beginForChild(user))
})
