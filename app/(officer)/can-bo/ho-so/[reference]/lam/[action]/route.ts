import { findUser, officerWhoPresses } from '@/lib/accounts/sessions/current-user'
import { isOfficer, type Officer } from '@/lib/accounts/account'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { findNextCase } from '@/lib/queues/next/find-next-case'
import { readReference } from '@/lib/registration/reference/reference'
import { actionOf, caseActions, type CaseAction } from '@/lib/review/actions'
import { KEEP } from '@/lib/review/desk/desk-parts'
import { readTicket, type Ticket } from '@/lib/review/desk/desk-ticket'
import { goalAfter } from '@/lib/review/page/goal-after'
import { refused } from '@/lib/review/refusals'
import { runAction } from '@/lib/review/page/run-action'
import { dropUnsent, forgetUnsent, keepByTicket, keepUnsent } from '@/lib/review/desk/unsent-words'

type Context = { params: Promise<{ reference: string; action: string }> }

/**
 * Every action of an officer about a case comes in here; what it may do is decided by its verb. All that stood on the page comes
 * with the press and is kept until it is done: through the end of a session, a refusal, a page that was left.
 */
export const POST = post<Context>(async (request, { params }) => {
  const { reference: typed, action: form } = await params
  const reference = readReference(typed)
  const action = actionOf(form)
  if (!reference || (!action && form !== KEEP)) return new Response(null, { status: 404 })
  const posted = await readForm(request)
  const page = new URL(request.url).searchParams.get('trang') ?? ''
  const ticket = readTicket(posted.phieu, reference)
  const asked = { reference, action, form, posted, page, ticket }
  const officer = await findOfficerHere()
  return officer && (ticket === null || ticket.officerId === officer.id)
    ? answer(officer, asked)
    : keepForOther(asked)
})

type Asked = {
  reference: string
  /** Null where nothing is done but keep what stands on the page. */
  action: CaseAction | null
  /** The part of the page it was pressed for. */
  form: string
  posted: Record<string, string>
  ticket: Ticket | null
  /** Whose words are thrown away. */
  page: string
}
const isTyping = ({ posted }: Asked) => posted.intent === 'luu'

/** The session is over, or by now another officer's: the words wait for whoever typed them. */
async function keepForOther(asked: Asked): Promise<Response> {
  const isKept = await keepByTicket(asked)
  if (isTyping(asked) && isKept) return keptNow(asked)
  await officerWhoPresses(`/can-bo/ho-so/${asked.reference}`, isKept)
  return seeOther(goalAfter(refused('other-officer'), asked))
}

/** What is still being typed, or thrown away, does nothing about the case. */
async function answer(officer: Officer, asked: Asked): Promise<Response> {
  const { reference, action, posted } = asked
  await keepUnsent(officer, asked)
  if (isTyping(asked)) return keptNow(asked)
  if (posted.intent === 'bo') await dropUnsent(officer, asked)
  else if (action) return act(officer, { ...asked, action })
  return seeOther(`/can-bo/ho-so/${reference}`)
}

async function act(officer: Officer, asked: Asked & { action: CaseAction }): Promise<Response> {
  const { reference, action, posted, ticket } = asked
  // Asked before, since the case leaves the queue by it.
  const next = caseActions[action].isFinishing ? await findNextCase(officer, reference) : null
  const which = { officer, reference, page: { round: ticket?.round ?? null, posted } }
  const outcome = await runAction[action](which, posted)
  if (outcome.ok) await forgetUnsent(officer, asked)
  return seeOther(goalAfter(outcome, { ...asked, next }))
}

async function findOfficerHere(): Promise<Officer | null> {
  const user = await findUser()
  return user && isOfficer(user) ? user : null
}

/** As autosave understands it (browser/saving/post-words.ts). */
const keptNow = ({ reference }: Asked) =>
  Response.json({ savedAt: new Date().toISOString(), reference })
