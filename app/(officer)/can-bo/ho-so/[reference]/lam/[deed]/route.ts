import { findUser, officerWhoPresses } from '@/lib/accounts/current-user'
import { isOfficer, type Officer } from '@/lib/accounts/account'
import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import { findNextCase } from '@/lib/queues/find-next-case'
import { readReference } from '@/lib/registration/reference'
import { findDeed } from '@/lib/review/deeds'
import { KEEP } from '@/lib/review/desk-parts'
import { readTicket, type Ticket } from '@/lib/review/desk-ticket'
import { isFinishing } from '@/lib/review/done'
import { goalAfter } from '@/lib/review/goal-after'
import { refused } from '@/lib/review/refusals'
import { dropUnsent, forgetUnsent, keepByTicket, keepUnsent } from '@/lib/review/unsent-words'

type Context = { params: Promise<{ reference: string; deed: string }> }

/**
 * Every decision of an officer comes in here; what it may do is decided by the verb the table names. All that stood on the
 * page comes with the press and is kept until it is done: through the end of a session, a refusal, a page that was left.
 */
export const POST = post<Context>(async (request, { params }) => {
  const { reference: typed, deed } = await params
  const reference = readReference(typed)
  if (!reference || (deed !== KEEP && !findDeed(deed))) return new Response(null, { status: 404 })
  const posted = await readForm(request)
  const page = new URL(request.url).searchParams.get('trang') ?? ''
  const asked = { reference, deed, posted, page, ticket: readTicket(posted.phieu, reference) }

  const officer = await findOfficerHere()
  if (!officer || (asked.ticket && asked.ticket.officerId !== officer.id))
    return keepForOther(asked)
  await keepUnsent(officer, asked)
  return (await keepOnly(officer, asked)) ?? act(officer, asked)
})

type Asked = {
  reference: string
  deed: string
  posted: Record<string, string>
  ticket: Ticket | null
  /** Whose words are thrown away. */
  page: string
}
const isTyping = ({ posted }: Asked) => posted.intent === 'luu'
const placeOf = ({ reference, deed, ticket }: Asked) => ({ reference, form: deed, ticket })

/** The session is over, or by now another officer's: the words wait for whoever typed them. */
async function keepForOther(asked: Asked): Promise<Response> {
  const isKept = await keepByTicket(asked)
  if (isTyping(asked) && isKept) return keptNow(asked)
  await officerWhoPresses(`/can-bo/ho-so/${asked.reference}`, isKept)
  return seeOther(goalAfter(refused('other-officer'), asked))
}

/** What is still being typed, or thrown away: nothing is done about the case. Null for a deed. */
async function keepOnly(officer: Officer, asked: Asked): Promise<Response | null> {
  if (isTyping(asked)) return keptNow(asked)
  if (asked.posted.intent === 'bo')
    await dropUnsent(officer, { ...placeOf(asked), page: asked.page })
  else if (asked.deed !== KEEP) return null
  return seeOther(`/can-bo/ho-so/${asked.reference}`)
}

async function act(officer: Officer, asked: Asked): Promise<Response> {
  const { reference, deed, posted, ticket } = asked
  // Asked before the deed, since the case leaves the queue by it.
  const next = isFinishing(deed) ? await findNextCase(officer, reference) : null
  const which = { officer, reference, page: { round: ticket?.round ?? null, posted } }
  const outcome = await findDeed(deed)!(which, posted)
  if (outcome.ok) await forgetUnsent(officer, placeOf(asked))
  return seeOther(goalAfter(outcome, { ...asked, next }))
}

async function findOfficerHere(): Promise<Officer | null> {
  const user = await findUser()
  return user && isOfficer(user) ? user : null
}

/** As autosave understands it (components/forms/post-words.ts). */
const keptNow = ({ reference }: Asked) =>
  Response.json({ savedAt: new Date().toISOString(), reference })
