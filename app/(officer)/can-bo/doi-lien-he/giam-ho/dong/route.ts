import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { forgetWords } from '@/lib/contacts/counter/kept-words'
import { findKeptChild, forgetChild, formOfChild } from '@/lib/contacts/child/kept-child'
import { post, seeOther } from '@/lib/platform/answers/post'

const here = '/can-bo/doi-lien-he/giam-ho'

export const POST = post(async () => {
  const kept = await findKeptChild(await requireOfficer(here))
  await forgetChild()
  if (kept) await forgetWords(formOfChild(kept))
  return seeOther(`${here}?xong=dong-tai-khoan#xong`)
})
