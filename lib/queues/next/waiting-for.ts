import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { today } from '@/lib/forms/days/dates'
import { canHold } from '@/lib/review/holdings/holding'
import { may } from '@/lib/review/actions'
import { officeCodesOf } from '@/lib/review/scope'
import type { Status } from '@/lib/registration/steps/status'
import { readWish } from '../list-wish'
import { limitsOf, type QueueSlug } from '../queues'
import type { Asked } from '../repository'
import { readSearch } from '../search'
import { unsealWords } from '../sealed-words'

/** Whose turn it is asked for, and the list that is gone through. Which case of it comes first is said in `repository.ts`. */
export type Awaiting = { officerId: string; asked: Asked }

/** What waits for this officer in the list an address shows. */
export async function waitingFor(
  officer: Officer,
  slug: QueueSlug,
  address: Record<string, string | string[] | undefined>,
): Promise<Awaiting> {
  const officeCodes = await officeCodesOf(officer)
  const words = unsealWords(officer, address.chu)
  const wish = readWish(address, slug, { officeCodes, words })
  const limits = limitsOf(slug, today())
  const statuses = limits.statuses.filter(
    (status) => waitsFor(officer, status) && (wish.status ?? status) === status,
  )
  // What was wished for of the status stands in the limits; whoever holds a case, it is none that waits.
  const own = { ...wish, status: null, holder: null }
  const asked = { officeCodes, limits: { ...limits, statuses }, wish: own }
  return { officerId: officer.id, asked: { ...asked, search: readSearch(words) } }
}

/** What is decided waits for nobody; whoever holds cases goes on with those they may hold. */
const waitsFor = (officer: Officer, status: Status): boolean =>
  may(officer, 'take') ? canHold(officer, status) : status !== 'DECIDED'
