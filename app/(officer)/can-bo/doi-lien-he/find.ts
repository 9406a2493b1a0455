import { authorOf } from '@/lib/contacts/counter/author-of'
import { counterFields, counterSchema } from '@/lib/contacts/contact-form'
import { findAtCounter } from '@/lib/contacts/counter/find-at-counter'
import { keepAccount } from '@/lib/contacts/counter/kept-account'
import { FIND_FORM, forgetWords } from '@/lib/contacts/counter/kept-words'
import { mayAsk } from '@/lib/contacts/may-press'
import { wordsOf } from '@/lib/forms/form-state'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'

const here = '/can-bo/doi-lien-he'

export const findAccount = post(async (request) => {
  const typed = wordsOf(await readForm(request), ...counterFields, 'phieu')
  const officer = await authorOf({ here, form: FIND_FORM, typed, mayPress: mayAsk })
  if (typeof officer === 'string') return seeOther(`${here}?loi=${officer}#loi`)
  const paper = counterSchema.safeParse(typed)
  if (!paper.success) return seeOther(`${here}?loi=chua-dung#loi`)
  const found = await findAtCounter(officer, paper.data)
  if (!found.ok) return seeOther(`${here}?loi=${found.reason}#loi`)
  await forgetWords(FIND_FORM)
  await keepAccount(officer, found.account.id)
  return seeOther(`${here}?xong=mo-tai-khoan#xong`)
})
