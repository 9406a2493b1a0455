import 'server-only'
import type { User } from '@/lib/accounts/account'
import {
  findAskedWays,
  findTransactionTries,
  findTransactionWays,
  sendTransactionCode,
  type Authenticated,
} from '@/lib/accounts/codes/transaction-code'
import { findTriesInside } from '@/lib/accounts/places/guesses'
import type { Typed } from '@/lib/forms/form-state'
import { dayOf } from '@/lib/forms/days/dates'
import { stateOfConsent } from '../consent-state'
import { consentFields, readConsent, type Wish } from './consent-form'
import { findConsentDraft, findReplaced, keepConsentDraft, type ConsentDraft } from './repository'

/** What was typed, right or wrong. */
export async function keepConsent({ id }: User, typed: Typed): Promise<void> {
  const posted = consentFields.map((name) => [name, (typed[name] ?? '').slice(0, 1000)])
  await keepConsentDraft(id, Object.fromEntries(posted))
}

type Giving = { typed: Typed; hasWay: boolean }

export async function findTypedConsent({ id }: User): Promise<Giving> {
  const [draft, ways] = await Promise.all([findConsentDraft(id), findTransactionWays(id)])
  return { typed: draft?.typed ?? {}, hasWay: ways.length > 0 }
}

/** What stands open to the same person, and ends with the press that gives this. */
export type Replaced = { state: 'live' | 'waiting'; endsOn: string }

export type Confirmable = Wish & {
  replaces: Replaced | null
  draft: ConsentDraft
  ways: Authenticated[]
  to: Authenticated
}

/** What the page of confirmation shows; null while the form before it is not right. */
export async function findConfirmableConsent({ id, login }: User): Promise<Confirmable | null> {
  const [draft, ways] = await Promise.all([findConsentDraft(id), findTransactionWays(id)])
  const wish = draft && readConsent(draft.typed, login)
  const to = ways.find(({ channel }) => channel === draft?.typed.channel) ?? ways[0]
  if (!draft || !wish || !to) return null
  const replaces = await findEnding(id, wish.receiverCode)
  return { ...wish, replaces, draft, ways, to }
}

async function findEnding(giverId: string, receiverCode: string): Promise<Replaced | null> {
  const former = await findReplaced(giverId, receiverCode)
  const state = former ? stateOfConsent(former) : 'over'
  return former && state !== 'over' ? { state, endsOn: dayOf(former.endsOn) } : null
}

/** The same with what the page of the code needs. */
export async function findConsentPage(user: User) {
  const giving = await findConfirmableConsent(user)
  if (!giving) return null
  const { draft, to, ways, ...wish } = giving
  const [asked, tries, inside] = await Promise.all([
    findAskedWays({ user, about: draft.id, to, ways }),
    findTransactionTries(user),
    findTriesInside(user.id),
  ])
  return { ...wish, ...asked, shown: consentMark(giving), until: tries.until ?? inside.until }
}
export type ConsentPage = NonNullable<Awaited<ReturnType<typeof findConsentPage>>>

type Asked = { ok: boolean; reason?: 'incomplete' | 'locked' | 'too-many-codes' }

export async function sendConsentCode(user: User, channel = ''): Promise<Asked> {
  const giving = await findConfirmableConsent(user)
  if (!giving) return { ok: false, reason: 'incomplete' }
  if ((await findTransactionTries(user)).until) return { ok: false, reason: 'locked' }
  const { draft, ways } = giving
  const to = ways.find((way) => way.channel === channel) ?? giving.to
  await keepConsentDraft(user.id, { channel: to.channel })
  const sent = await sendTransactionCode({ user, about: draft.id, to, said: 'consent' })
  return sent.ok ? { ok: true } : { ok: false, reason: 'too-many-codes' }
}

/** Another window may have changed it since it was shown; and what ends with it may have been taken meanwhile. */
export const consentMark = ({ draft, ...wish }: Confirmable): string => {
  const { receiverName, receiverCode, kinship, scope, endsOn, replaces } = wish
  return JSON.stringify([draft.id, receiverName, receiverCode, kinship, scope, endsOn, replaces])
}
