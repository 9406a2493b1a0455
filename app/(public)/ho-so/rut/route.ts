import { post } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { requirePosted } from '@/lib/registration/drafts/posted-draft'
import { toOwn } from '@/lib/registration/reference/to-own'
import { tidingsHref } from '@/lib/registration/drafts/tidings'
import { withdrawDeclaration } from '@/lib/registration/sent/withdraw-declaration'

export const POST = post(async (request) => {
  const posted = await readForm(request)
  const own = await requirePosted(posted.reference)
  return toOwn(tidingsHref((await withdrawDeclaration(own.id)) ? 'da-rut' : 'chua-rut-duoc'), own)
})
