import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import type { Tx } from '@/lib/platform/database/transaction'
import type { OfficeCase } from '../office-case'
import { refused, type Outcome } from '../refusals'
import { findHolding, putBack } from './repository'

/** Back into the queue: by whoever holds the case, or taken away from them. */
export async function freeCase(
  by: Officer,
  { id }: OfficeCase,
  act: 'release-case' | 'take-away-case',
  tx: Tx,
): Promise<Outcome> {
  const holding = await findHolding(id, tx)
  const isOwn = holding?.officerId === by.id
  if (!holding || isOwn !== (act === 'release-case')) return refused('not-held')
  await putBack(id, tx)
  const entry = { stream: `declaration:${id}`, act, actor: actorOf(by) }
  await record(isOwn ? entry : { ...entry, details: { officer: holding.officerId } }, tx)
  return { ok: true }
}
