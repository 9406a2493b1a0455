import { authorOf } from '@/lib/contacts/counter/author-of'
import { FIND_CHILD_FORM, forgetWords } from '@/lib/contacts/counter/kept-words'
import { childAtCounterSchema, childErrors, childFields } from '@/lib/contacts/guardians/child-form'
import { findChild } from '@/lib/contacts/child/find-child'
import { keepChild } from '@/lib/contacts/child/kept-child'
import { mayAsk } from '@/lib/contacts/may-press'
import { wordsOf } from '@/lib/forms/form-state'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'

const here = '/can-bo/doi-lien-he/giam-ho'

export const findTheChild = post(async (request) => {
  const typed = wordsOf(await readForm(request), ...childFields, 'phieu')
  const officer = await authorOf({ here, form: FIND_CHILD_FORM, typed, mayPress: mayAsk })
  if (typeof officer === 'string') return seeOther(`${here}?loi=${officer}#loi`)
  const read = childAtCounterSchema.safeParse(typed)
  if (!read.success || childErrors(typed).length > 0) return seeOther(`${here}?loi=chua-dung#loi`)
  const outcome = await findChild(officer, read.data)
  if (!outcome.ok) return seeOther(`${here}?loi=${outcome.reason}#loi`)
  await forgetWords(FIND_CHILD_FORM)
  await keepChild(officer, outcome.found)
  return seeOther(`${here}?xong=mo-tai-khoan#xong`)
})
