import type { Officer } from '@/lib/accounts/account'
import { officerWhoPresses } from '@/lib/accounts/sessions/current-user'
import { isCorrectionTransition } from '@/lib/corrections/correction'
import {
  forgetAnswer,
  keepTypedAnswer,
  type DrawnAnswer,
} from '@/lib/corrections/officers/kept-answer'
import { moveCorrection } from '@/lib/corrections/officers/move-correction'
import { mayHandle } from '@/lib/corrections/officers/open-corrections'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { isUuid } from '@/lib/platform/uuid'

type Context = { params: Promise<{ id: string; transition: string }> }

/** Every press on a report. Refused, its page comes back with what was typed. */
export const POST = post<Context>(async (request, { params }) => {
  const { id, transition } = await params
  if (!isUuid(id) || !isCorrectionTransition(transition)) return new Response(null, { status: 404 })
  const here = `/can-bo/bao-sai/${id}`
  const typed = await readForm(request)
  // Before it is asked who presses: an answer that was typed while the session ended waits in this browser.
  const drawn = await keepTypedAnswer(typed)
  const officer = await officerWhoPresses(here, drawn !== null)
  if (isOfOther(drawn, officer, id)) return seeOther(`${here}?loi=other-officer#loi`)
  if (!drawn && (await mayHandle(officer, id))) return seeOther(`${here}?loi=page-old#loi`)
  const seen = drawn?.seen ?? 0
  const outcome = await moveCorrection({ officer, id, transition, answer: typed.answer, seen })
  if (!outcome.ok) return seeOther(`${here}?loi=${outcome.reason}#loi`)
  // What was typed before «Nhận xem» is still to be sent.
  if (transition !== 'take') await forgetAnswer(id)
  return seeOther(`${here}?xong=${transition}#xong`)
})

/** Drawn for another officer on this computer, or about another report. */
const isOfOther = (drawn: DrawnAnswer | null, officer: Officer, id: string): boolean =>
  drawn !== null && (drawn.author.id !== officer.id || drawn.id !== id)
