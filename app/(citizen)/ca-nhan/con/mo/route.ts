import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { openOfAccount } from '@/lib/registration/drafts/open-of-account'
import { readReference } from '@/lib/registration/reference/reference'
import { toOwn } from '@/lib/registration/reference/to-own'
import { requireParent } from '../require-parent'

export const POST = post(async (request) => {
  const user = await requireParent('/ca-nhan/con')
  const reference = readReference((await readForm(request)).reference ?? '')
  const isOpen = reference !== null && (await openOfAccount(user, reference))
  return isOpen ? toOwn('/ho-so', { reference }) : seeOther('/ca-nhan/con?loi=1')
})
