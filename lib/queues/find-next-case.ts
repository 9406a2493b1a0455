import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { today } from '@/lib/forms/days/dates'
import { may } from '@/lib/review/actions'
import { officeCodesOf } from '@/lib/review/scope'
import { readWish } from './list-wish'
import { firstQueue, limitsOf } from './queues'
import { nextIn } from './next-in'
import { listReferences } from './repository'

// Whoever stands deeper in the queue than this begins again at its head.
const FAR = 1000

/**
 * The case that follows this one in what waits for this officer, most urgent first; after the last comes the first again. Null
 * when no other waits. What a colleague
 * holds is passed over. It tells nothing but a number, so nothing is journaled.
 */
export async function findNextCase(officer: Officer, reference: string): Promise<string | null> {
  if (!may(officer, 'viewQueue')) return null
  const slug = firstQueue(officer.roles)
  const officeCodes = await officeCodesOf(officer)
  const wish = readWish({}, slug, { officeCodes, words: '' })
  const limits = limitsOf(slug, today())
  // What is decided waits for nobody.
  const statuses = limits.statuses.filter((status) => status !== 'DECIDED')
  const openTo = officer.id
  const asked = { officeCodes, limits: { ...limits, statuses }, wish, search: null, openTo }
  return nextIn(await listReferences(asked, FAR), reference)
}
