import { requirePerson } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { openOfAccount } from '@/lib/registration/drafts/open-of-account'
import { readReference } from '@/lib/registration/reference/reference'
import { toOwn } from '@/lib/registration/reference/to-own'

export const POST = post(async (request) => {
  const user = await requirePerson('/ca-nhan/con')
  const reference = readReference((await readForm(request)).reference ?? '')
  const isOpen = reference !== null && (await openOfAccount(user, reference))
  return isOpen ? toOwn('/ho-so', { reference }) : seeOther('/ca-nhan/con?loi=1')
})
