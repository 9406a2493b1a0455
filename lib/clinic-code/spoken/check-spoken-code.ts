import 'server-only'
import { streamOf } from '@/lib/accounts/account'
import { today } from '@/lib/forms/days/dates'
import { record } from '@/lib/platform/journal/journal'
import { countUseFrom, findEndFrom, giveBackFrom } from '@/lib/platform/limits/limit-network'
import type { Visitor } from '@/lib/platform/limits/visitor'
import { secretHash } from '@/lib/platform/seal/seal'
import type { CardFacts } from '@/lib/clinic-code/card-facts'
import { findCode } from '../repository'
import { readSpoken } from './spoken-code'

/** A guess hits one of a thousand codes once in a million times. Only what hits nothing counts: a clinic may ask for patient after patient. */
const ofNetwork = { name: 'card-check', points: 60, seconds: 60 * 60, isGivenBack: true }

export type SpokenCheck =
  | { ok: true; facts: CardFacts; isExpired: boolean }
  | { ok: false; reason: 'unreadable' | 'unknown' }
  | { ok: false; reason: 'too-many'; until: Date }

/** Until when this network may ask no more; counts nothing. */
export const findNoChecking = ({ network }: Visitor): Promise<Date | null> =>
  findEndFrom(network, ofNetwork)

/** What the digits stand for that a patient has read out. The owner is told that it was checked and when; where is kept nowhere. */
export async function checkSpokenCode(typed: string, { network }: Visitor): Promise<SpokenCheck> {
  const code = readSpoken(typed)
  if (!code) return { ok: false, reason: 'unreadable' }
  // Counted before it is known: those who ask a thousand at once are told of no more than one by one.
  const until = await countUseFrom(network, ofNetwork)
  if (until) return { ok: false, reason: 'too-many', until }
  const found = await findCode(secretHash('card', code))
  if (!found) return { ok: false, reason: 'unknown' }
  await giveBackFrom(network, ofNetwork)
  const { accountId, said } = found
  if (accountId)
    await record({ stream: streamOf(accountId), act: 'check-card', actor: 'citizen', details: {} })
  return { ok: true, facts: said, isExpired: said.validTo !== null && said.validTo < today() }
}
