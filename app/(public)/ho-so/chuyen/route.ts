import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import { switchTo } from '@/lib/registration/current-declaration'

/** Makes another declaration of this browser the current one. */
export const POST = post(async (request) => {
  const posted = await readForm(request)
  await switchTo(posted.reference ?? '')
  return seeOther('/ho-so')
})
