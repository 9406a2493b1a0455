import { post } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { requirePosted } from '@/lib/registration/posted-draft'
import { toOwn } from '@/lib/registration/to-own'
import { tidingsHref } from '@/lib/registration/tidings'
import { withdrawDeclaration } from '@/lib/registration/withdraw-declaration'

export const POST = post(async (request) => {
  const posted = await readForm(request)
  const own = await requirePosted(posted.reference)
  return toOwn(tidingsHref((await withdrawDeclaration(own.id)) ? 'da-rut' : 'chua-rut-duoc'), own)
})
