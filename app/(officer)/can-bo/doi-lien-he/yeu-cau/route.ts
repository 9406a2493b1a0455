import { requireOfficer } from '@/lib/accounts/current-user'
import { askChange } from '@/lib/contacts/ask-change'
import { changeFields, changeSchema } from '@/lib/contacts/contact-form'
import { forgetAccount } from '@/lib/contacts/kept-account'
import { forgetWords, keepWords } from '@/lib/contacts/kept-words'
import { openKeptAccount } from '@/lib/contacts/open-account'
import { wordsOf } from '@/lib/forms/form-state'
import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'

const here = '/can-bo/doi-lien-he'

export const POST = post(async (request) => {
  const officer = await requireOfficer(here)
  const posted = wordsOf(await readForm(request), ...changeFields)
  await keepWords(officer, posted)
  const account = await openKeptAccount(officer)
  if (!account) return seeOther(`${here}?loi=account-closed#loi`)
  const asked = changeSchema.safeParse(posted)
  if (!asked.success) return seeOther(`${here}?loi=chua-dung#loi`)
  const outcome = await askChange(officer, account.id, asked.data)
  if (!outcome.ok) return seeOther(`${here}?loi=${outcome.reason}#loi`)
  await forgetWords()
  await forgetAccount()
  const { id, unsent } = outcome
  return seeOther(unsent ? `${here}/${id}?loi=${unsent}#loi` : `${here}/${id}`)
})
