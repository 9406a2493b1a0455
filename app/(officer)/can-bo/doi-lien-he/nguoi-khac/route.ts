import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { findKeptAccount, forgetAccount } from '@/lib/contacts/counter/kept-account'
import { forgetWords } from '@/lib/contacts/counter/kept-words'
import { post, seeOther } from '@/lib/platform/answers/post'

const here = '/can-bo/doi-lien-he'

export const POST = post(async () => {
  const id = await findKeptAccount(await requireOfficer(here))
  await forgetAccount()
  if (id) await forgetWords(id)
  return seeOther(`${here}?xong=dong-tai-khoan#xong`)
})
