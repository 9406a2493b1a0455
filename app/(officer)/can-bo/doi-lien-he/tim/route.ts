import { requireOfficer } from '@/lib/accounts/current-user'
import { counterSchema } from '@/lib/contacts/contact-form'
import { findAtCounter } from '@/lib/contacts/find-at-counter'
import { keepAccount } from '@/lib/contacts/kept-account'
import { forgetWords, keepWords } from '@/lib/contacts/kept-words'
import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'

const here = '/can-bo/doi-lien-he'

export const POST = post(async (request) => {
  const officer = await requireOfficer(here)
  const { bhxhCode = '', idNumber = '' } = await readForm(request)
  await keepWords(officer, { bhxhCode, idNumber })
  const paper = counterSchema.safeParse({ bhxhCode, idNumber })
  if (!paper.success) return seeOther(`${here}?loi=chua-dung#loi`)
  const found = await findAtCounter(officer, paper.data)
  if (!found.ok) return seeOther(`${here}?loi=${found.reason}#loi`)
  await forgetWords()
  await keepAccount(officer, found.account.id)
  return seeOther(here)
})
