import { requireOfficer } from '@/lib/accounts/current-user'
import { forgetAccount } from '@/lib/contacts/kept-account'
import { forgetWords } from '@/lib/contacts/kept-words'
import { post, seeOther } from '@/lib/platform/post'

const here = '/can-bo/doi-lien-he'

export const POST = post(async () => {
  await requireOfficer(here)
  await forgetAccount()
  await forgetWords()
  return seeOther(`${here}?xong=dong-tai-khoan#xong`)
})
