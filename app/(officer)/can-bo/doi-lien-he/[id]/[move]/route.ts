import type { Officer } from '@/lib/accounts/account'
import { requireOfficer } from '@/lib/accounts/current-user'
import { confirmChange, dropChange, resendCode } from '@/lib/contacts/confirm-change'
import type { Move } from '@/lib/contacts/contact-change'
import { approveChange, refuseChange } from '@/lib/contacts/decide-change'
import { isChangeId } from '@/lib/contacts/open-change'
import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import type { Outcome } from '@/lib/review/refusals'

type Context = { params: Promise<{ id: string; move: string }> }
type Words = { code?: string; reason?: string }

const perform: Record<Move, (officer: Officer, id: string, words: Words) => Promise<Outcome>> = {
  confirm: (officer, id, { code = '' }) => confirmChange(officer, id, code),
  resend: (officer, id) => resendCode(officer, id),
  drop: (officer, id) => dropChange(officer, id),
  approve: (officer, id) => approveChange(officer, id),
  refuse: (officer, id, { reason = '' }) => refuseChange(officer, id, reason),
}
const isMove = (name: string): name is Move => Object.hasOwn(perform, name)

export const POST = post<Context>(async (request, { params }) => {
  const { id, move } = await params
  if (!isChangeId(id) || !isMove(move)) return new Response(null, { status: 404 })
  const here = `/can-bo/doi-lien-he/${id}`
  const officer = await requireOfficer(here)
  const outcome = await perform[move](officer, id, await readForm(request))
  const done = move === 'resend' ? `${here}?xong=gui-ma-khac#xong` : here
  return seeOther(outcome.ok ? done : `${here}?loi=${outcome.reason}#loi`)
})
