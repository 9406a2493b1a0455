import { askChange } from '@/lib/contacts/changes/ask-change'
import { authorOf } from '@/lib/contacts/counter/author-of'
import { changeErrors, changeFields, changeSchema } from '@/lib/contacts/contact-form'
import { forgetAccount } from '@/lib/contacts/counter/kept-account'
import { forgetWords, readCounterTicket } from '@/lib/contacts/counter/kept-words'
import { openKeptAccount } from '@/lib/contacts/counter/open-account'
import { mayAsk } from '@/lib/contacts/may-press'
import { wordsOf } from '@/lib/forms/form-state'
import { standsField } from '@/lib/forms/question'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'

const here = '/can-bo/doi-lien-he'
const closed = `${here}?loi=account-closed`

export const POST = post(async (request) => {
  const typed = wordsOf(await readForm(request), ...changeFields, standsField('value'), 'phieu')
  const officer = await authorOf({ here: closed, typed, mayPress: mayAsk })
  if (typeof officer === 'string') return seeOther(`${here}?loi=${officer}#loi`)
  const account = await openKeptAccount(officer)
  if (!account) return seeOther(`${closed}#loi`)
  // Another window has opened another account since: what was typed for the one before is never asked for this one.
  if (readCounterTicket(typed.phieu)?.form !== account.id)
    return seeOther(`${here}?loi=account-other#loi`)
  const asked = changeSchema.safeParse(typed)
  if (!asked.success || changeErrors(typed).length > 0) return seeOther(`${here}?loi=chua-dung#loi`)
  const outcome = await askChange(officer, account.id, asked.data)
  if (!outcome.ok) return seeOther(`${here}?loi=${outcome.reason}#loi`)
  await forgetWords(account.id)
  await forgetAccount()
  const { id, unsent } = outcome
  return seeOther(`${here}/${id}?${unsent ? `loi=${unsent}#loi` : 'xong=lien-he-ask#xong'}`)
})
