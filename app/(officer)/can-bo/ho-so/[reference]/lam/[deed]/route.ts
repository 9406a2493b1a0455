import { findUser, requireOfficer } from '@/lib/accounts/current-user'
import { isOfficer, type Officer } from '@/lib/accounts/account'
import { post, seeOther } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import { findNextCase } from '@/lib/queues/find-next-case'
import { readReference } from '@/lib/registration/reference'
import { findDeed } from '@/lib/review/deeds'
import { readTicket } from '@/lib/review/desk-ticket'
import { isFinishing } from '@/lib/review/done'
import { goalAfter } from '@/lib/review/goal-after'
import { refused, type Outcome } from '@/lib/review/refusals'
import { forgetUnsent, keepByTicket, keepUnsent } from '@/lib/review/unsent-words'

type Context = { params: Promise<{ reference: string; deed: string }> }

/**
 * Every decision of an officer comes in here; what it may do is decided by the verb the table names. What was typed is kept
 * until it is done: through the end of a session, a refusal, a page that was left.
 */
export const POST = post<Context>(async (request, { params }) => {
  const { reference: typed, deed } = await params
  const reference = readReference(typed)
  const perform = findDeed(deed)
  if (!reference || !perform) return new Response(null, { status: 404 })
  const asked = { reference, deed, posted: await readForm(request) }

  const officer = await findOfficerHere()
  const drawnFor = readTicket(asked.posted.phieu, reference)
  if (!officer || (drawnFor && drawnFor !== officer.id)) return keepForOther(asked)
  return (
    (await keepOnly(officer, asked)) ??
    act(officer, asked, () => perform({ officer, reference }, asked.posted))
  )
})

type Asked = { reference: string; deed: string; posted: Record<string, string> }
const placeOf = ({ reference, deed }: Asked) => ({ reference, form: deed })

/** The session is over, or by now another officer's: the words wait for whoever typed them. */
async function keepForOther(asked: Asked): Promise<Response> {
  const isKept = await keepByTicket(placeOf(asked), asked.posted)
  if (asked.posted.intent === 'luu' && isKept) return keptNow(asked)
  await requireOfficer(`/can-bo/ho-so/${asked.reference}`)
  return seeOther(goalAfter(refused('other-officer'), asked))
}

/** What is still being typed, or thrown away: nothing is done about the case. Null for a deed. */
async function keepOnly(officer: Officer, asked: Asked): Promise<Response | null> {
  if (asked.posted.intent === 'luu') {
    await keepUnsent(officer, placeOf(asked), asked.posted)
    return keptNow(asked)
  }
  if (asked.posted.intent !== 'bo') return null
  await forgetUnsent(officer, placeOf(asked))
  return seeOther(`/can-bo/ho-so/${asked.reference}`)
}

type Perform = () => Promise<Outcome<{ lacksReason?: boolean }>>

async function act(officer: Officer, asked: Asked, perform: Perform): Promise<Response> {
  // Asked before the deed, since the case leaves the queue by it.
  const next = isFinishing(asked.deed) ? await findNextCase(officer, asked.reference) : null
  const outcome = await perform()
  if (outcome.ok) await forgetUnsent(officer, placeOf(asked))
  else await keepUnsent(officer, placeOf(asked), asked.posted)
  return seeOther(goalAfter(outcome, { ...asked, next }))
}

async function findOfficerHere(): Promise<Officer | null> {
  const user = await findUser()
  return user && isOfficer(user) ? user : null
}

/** As autosave understands it (components/forms/post-words.ts). */
const keptNow = ({ reference }: Asked) =>
  Response.json({ savedAt: new Date().toISOString(), reference })
