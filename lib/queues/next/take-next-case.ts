import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { may } from '@/lib/review/actions'
import { takeFound } from '@/lib/review/checking/take-case'
import { findUnopenedOf } from '@/lib/review/holdings/find-unopened-of'
import { holdsMost } from '@/lib/review/holdings/holds-most'
import { refused, type Outcome } from '@/lib/review/refusals'
import type { QueueSlug } from '../queues'
import { lockFirst } from './repository'
import { waitingFor, type Awaiting } from './waiting-for'

/**
 * The first case of the list an address shows that this officer may work on: theirs from now on. What they took or were given and have
 * not opened comes first, so that a press too many takes nothing more.
 */
export async function takeNextCase(
  officer: Officer,
  slug: QueueSlug,
  address: Record<string, string | string[] | undefined>,
): Promise<Outcome<{ reference: string }>> {
  if (!may(officer, 'take')) return refused('not-your-role')
  const waiting = await waitingFor(officer, slug, address)
  const passOver: string[] = []
  for (;;) {
    const tried = await inTransaction((tx) => tryNext(officer, waiting, passOver, tx))
    if (!tried) return refused('nothing-free')
    if (tried === 'holds-many') return refused(tried)
    if ('taken' in tried) return { ok: true, reference: tried.taken }
    passOver.push(tried.notTheirs)
  }
}

type Tried = { taken: string } | { notTheirs: string } | 'holds-many'

/** One case a transaction: whoever may not judge it lets go of its row at once. */
async function tryNext(
  officer: Officer,
  waiting: Awaiting,
  passOver: string[],
  tx: Tx,
): Promise<Tried | null> {
  const given = await findUnopenedOf(officer, tx)
  if (given) return { taken: given }
  if (await holdsMost(officer, tx)) return 'holds-many'
  const found = await lockFirst({ ...waiting, passOver }, tx)
  if (!found) return null
  const { officeCodes } = waiting.asked
  const { id, reference } = found
  return (await takeFound(officer, { reference, officeCodes }, tx))
    ? { taken: reference }
    : { notTheirs: id }
}
