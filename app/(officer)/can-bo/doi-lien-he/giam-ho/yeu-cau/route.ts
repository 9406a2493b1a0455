import { authorOf } from '@/lib/contacts/counter/author-of'
import { forgetWords, readCounterTicket } from '@/lib/contacts/counter/kept-words'
import { askGuardianChange } from '@/lib/contacts/child/ask-guardian-change'
import { guardianFields, guardianChangeSchema } from '@/lib/contacts/guardians/guardian-form'
import { forgetChild, formOfChild } from '@/lib/contacts/child/kept-child'
import { openKeptChild } from '@/lib/contacts/child/open-child'
import { mayAsk } from '@/lib/contacts/may-press'
import { wordsOf } from '@/lib/forms/form-state'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'

const here = '/can-bo/doi-lien-he/giam-ho'
const closed = `${here}?loi=account-closed`

export const POST = post(async (request) => {
  const typed = wordsOf(await readForm(request), ...guardianFields, 'phieu')
  const officer = await authorOf({ here: closed, typed, mayPress: mayAsk })
  if (typeof officer === 'string') return seeOther(`${here}?loi=${officer}#loi`)
  const child = await openKeptChild(officer)
  if (!child) return seeOther(`${closed}#loi`)
  const form = formOfChild(child.kept)
  // Another window has opened another child, or for somebody else: what was typed for the one before is never asked for this one.
  if (readCounterTicket(typed.phieu)?.form !== form)
    return seeOther(`${here}?loi=account-other#loi`)
  const asked = guardianChangeSchema.safeParse(typed)
  if (!asked.success) return seeOther(`${here}?loi=chua-dung#loi`)
  const outcome = await askGuardianChange(officer, child.kept, asked.data)
  if (!outcome.ok) return seeOther(`${here}?loi=${outcome.reason}#loi`)
  await forgetWords(form)
  await forgetChild()
  return seeOther(`/can-bo/doi-lien-he/${outcome.id}?xong=lien-he-ask#xong`)
})
