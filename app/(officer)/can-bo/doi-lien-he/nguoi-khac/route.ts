import { requireOfficer } from '@/lib/accounts/current-user'
import { findKeptAccount, forgetAccount } from '@/lib/contacts/kept-account'
import { forgetWords } from '@/lib/contacts/kept-words'
import { post, seeOther } from '@/lib/platform/post'

const here = '/can-bo/doi-lien-he'

export const POST = post(async () => {
  const id = await findKeptAccount(await requireOfficer(here))
  await forgetAccount()
  if (id) await forgetWords(id)
  return seeOther(`${here}?xong=dong-tai-khoan#xong`)
})
