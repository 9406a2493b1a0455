import { authorOf } from '@/lib/contacts/author-of'
import { forgetWords } from '@/lib/contacts/kept-words'
import { isChangeId } from '@/lib/contacts/open-change'
import { findPress } from '@/lib/contacts/presses'
import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'

type Context = { params: Promise<{ id: string; move: string }> }

/** Every press on a change. Refused, its form comes back with what was typed and the reason at its box. */
export const POST = post<Context>(async (request, { params }) => {
  const { id, move } = await params
  const press = findPress(move)
  if (!isChangeId(id) || !press) return new Response(null, { status: 404 })
  const here = `/can-bo/doi-lien-he/${id}`
  const typed = await readForm(request)
  const officer = await authorOf({ here, form: id, typed })
  if (officer === 'other') return seeOther(`${here}?loi=other-officer#loi`)
  const outcome = await press(officer, id, typed)
  if (outcome === 'incomplete') return seeOther(`${here}?loi=chua-dung&viec=${move}#loi`)
  if (!outcome.ok) return seeOther(`${here}?loi=${outcome.reason}&viec=${move}#loi`)
  await forgetWords(id)
  return seeOther(`${here}?xong=lien-he-${move}#xong`)
})
