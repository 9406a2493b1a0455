import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { today } from '@/lib/forms/days/dates'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { may } from '@/lib/review/actions'
import { takeFound } from '@/lib/review/checking/take-case'
import { findUnopenedOf } from '@/lib/review/holdings/find-unopened-of'
import { canHold } from '@/lib/review/holdings/holding'
import { refused, type Outcome } from '@/lib/review/refusals'
import { officeCodesOf } from '@/lib/review/scope'
import { NOBODY, readWish } from './list-wish'
import { limitsOf, type QueueSlug } from './queues'
import { lockFirstFree, type Asked } from './repository'
import { readSearch } from './search'
import { unsealWords } from './sealed-words'

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
  const asked = await freeOf(officer, slug, address)
  const passOver: string[] = []
  for (;;) {
    const found = await inTransaction((tx) => tryNext(officer, asked, passOver, tx))
    if (!found) return refused('nothing-free')
    if (found.isTaken) return { ok: true, reference: found.reference }
    passOver.push(found.reference)
  }
}

type Found = { reference: string; isTaken: boolean }

/** One case a transaction: whoever may not judge it lets go of its row at once. */
async function tryNext(
  officer: Officer,
  asked: Asked,
  passOver: string[],
  tx: Tx,
): Promise<Found | null> {
  const given = await findUnopenedOf(officer, tx)
  if (given) return { reference: given, isTaken: true }
  const reference = await lockFirstFree(asked, { officerId: officer.id, passOver }, tx)
  if (!reference) return null
  const { officeCodes } = asked
  return { reference, isTaken: await takeFound(officer, { reference, officeCodes }, tx) }
}

async function freeOf(
  officer: Officer,
  slug: QueueSlug,
  address: Record<string, string | string[] | undefined>,
): Promise<Asked> {
  const officeCodes = await officeCodesOf(officer)
  const words = unsealWords(officer, address.chu)
  const wish = { ...readWish(address, slug, { officeCodes, words }), holder: NOBODY }
  const limits = limitsOf(slug, today())
  const statuses = limits.statuses.filter(
    (status) => canHold(officer, status) && (wish.status ?? status) === status,
  )
  // The officer's own part of what was wished for stands in the limits.
  const own = { ...wish, status: null }
  return { officeCodes, limits: { ...limits, statuses }, wish: own, search: readSearch(words) }
}
