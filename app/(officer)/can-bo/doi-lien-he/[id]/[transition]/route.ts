import type { Officer } from '@/lib/accounts/account'
import { authorOf } from '@/lib/contacts/counter/author-of'
import { isChangeTransition } from '@/lib/contacts/contact-change'
import { forgetWords } from '@/lib/contacts/counter/kept-words'
import { isChangeId } from '@/lib/contacts/waiting/open-change'
import { mayAttempt } from '@/lib/contacts/may-press'
import { presses } from '@/lib/contacts/changes/presses'
import { SHORT_CODE } from '@/lib/contacts/counter/refusal-words'
import { keepForm } from '@/lib/platform/seal/kept-form'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'

type Context = { params: Promise<{ id: string; transition: string }> }

/** Every press on a change. Refused, its form comes back with what was typed and the reason at its box. */
export const POST = post<Context>(async (request, { params }) => {
  const { id, transition } = await params
  if (!isChangeId(id) || !isChangeTransition(transition)) return new Response(null, { status: 404 })
  const here = `/can-bo/doi-lien-he/${id}`
  const typed = await readForm(request)
  const mayPress = (officer: Officer) => mayAttempt(officer, id, transition)
  const officer = await authorOf({ here, form: id, typed, mayPress })
  if (typeof officer === 'string') return seeOther(`${here}?loi=${officer}&viec=${transition}#loi`)
  const outcome = await presses[transition](officer, id, typed)
  if (outcome === 'incomplete') return seeOther(`${here}?loi=chua-dung&viec=${transition}#loi`)
  if (!outcome.ok && outcome.reason === SHORT_CODE) await keepForm(here, { code: typed.code ?? '' })
  if (!outcome.ok) return seeOther(`${here}?loi=${outcome.reason}&viec=${transition}#loi`)
  await forgetWords(id)
  return seeOther(`${here}?xong=lien-he-${transition}#xong`)
})
