import 'server-only'
import type { User } from '@/lib/accounts/account'
import {
  channelsOf,
  findTransactionTries,
  sendTransactionCode,
  type Authenticated,
} from '@/lib/accounts/codes/transaction-code'
import type { Typed } from '@/lib/forms/form-state'
import {
  beginRequest,
  findDraft,
  findOwner,
  findWaitingStop,
  keepTyped,
  type Draft,
} from '../repository'
import type { Owner } from '../owner'
import { readStop, stopFields, type Stop } from './stop-form'

const KIND = 'STOP'

/** What was typed, right or wrong. */
export async function keepStop({ id: accountId }: User, typed: Typed): Promise<void> {
  const { id } = await beginRequest({ accountId, byId: null }, KIND)
  const posted = stopFields.map((name) => [name, (typed[name] ?? '').slice(0, 1000)])
  await keepTyped({ id, accountId }, Object.fromEntries(posted))
}

export async function findStopping({ id }: User): Promise<{ draft: Draft | null; owner: Owner }> {
  const [draft, owner] = await Promise.all([
    findDraft({ accountId: id, byId: null }, KIND),
    findOwner(id),
  ])
  if (!owner) throw new Error('A signed-in account is gone.')
  return { draft, owner }
}

/** What the page of confirmation shows; null while the form before it is not right. */
export type Stopping = Stop & {
  draft: Draft
  owner: Owner
  ways: Authenticated[]
  to: Authenticated
}

/** Null also while another stop waits for its day: that one is to be taken back first. */
export async function findConfirmable(user: User): Promise<Stopping | null> {
  const [{ draft, owner }, waiting] = await Promise.all([
    findStopping(user),
    findWaitingStop(user.id),
  ])
  if (waiting) return null
  const stop = draft && readStop(draft.typed)
  const ways = channelsOf(owner)
  const to = ways.find(({ channel }) => channel === draft?.typed.channel) ?? ways[0]
  return draft && stop && to ? { ...stop, draft, owner, ways, to } : null
}

type Asked = { ok: boolean; reason?: 'incomplete' | 'locked' | 'too-many-codes' }

export async function sendStopCode(user: User, channel = ''): Promise<Asked> {
  const stopping = await findConfirmable(user)
  if (!stopping) return { ok: false, reason: 'incomplete' }
  if ((await findTransactionTries(user)).until) return { ok: false, reason: 'locked' }
  const { draft, ways } = stopping
  const to = ways.find((way) => way.channel === channel) ?? stopping.to
  await keepTyped({ id: draft.id, accountId: user.id }, { channel: to.channel })
  const sent = await sendTransactionCode({ user, about: draft.id, to })
  return sent.ok ? { ok: true } : { ok: false, reason: 'too-many-codes' }
}

/** Another window may have changed it since it was shown. */
export const stopMark = ({ draft, stopOn, reason }: Stopping): string =>
  JSON.stringify([draft.id, stopOn, reason])
