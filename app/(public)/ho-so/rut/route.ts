import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import { requirePosted } from '@/lib/registration/posted-draft'
import { withdrawDeclaration } from '@/lib/registration/withdraw-declaration'

export const POST = post(async (request) => {
  const posted = (await readForm(request)) ?? {}
  const own = await requirePosted(posted.reference)
  // When an officer has just begun, the case page itself says where it stands.
  await withdrawDeclaration(own.id)
  return seeOther('/ho-so')
})
