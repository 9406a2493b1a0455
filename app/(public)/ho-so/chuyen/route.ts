import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { toOwn } from '@/lib/registration/reference/to-own'
import { switchTo } from '@/lib/registration/drafts/current-declaration'

/** Makes another declaration of this browser the current one. */
export const POST = post(async (request) => {
  const posted = await readForm(request)
  const reference = posted.reference ?? ''
  return (await switchTo(reference)) ? toOwn('/ho-so', { reference }) : seeOther('/ho-so')
})
