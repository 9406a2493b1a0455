import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { may } from '@/lib/review/actions'
import { searchText } from '@/lib/text/search-text'
import { listWaitingStaff, type WaitingStaff } from './list-waiting'
import { listOfficers, STAFF_A_PAGE, type ListedOfficer } from './repository'
import type { StaffListWish } from './staff-list-wish'
import { namesOfOffices, staffScope } from './staff-scope'

export type ShownStaff = {
  rows: (ListedOfficer & { office: string })[]
  total: number
  pages: number
  waiting: (WaitingStaff & { isOwn: boolean })[]
  /** Whoever looks may also ask for something. */
  isKeeper: boolean
}

/** One page of the officers, and what waits for a decision; the look is journaled. Null for other roles. */
export async function showStaff(
  officer: Officer,
  wish: StaffListWish,
  page: number,
): Promise<ShownStaff | null> {
  const scope = await staffScope(officer)
  if (!scope) return null
  const words = searchText(wish.words).split(' ').filter(Boolean)
  const { rows, total } = await listOfficers({ wish, words, ...scope, page })
  const officeOf = await namesOfOffices(rows.map(({ officeCode }) => officeCode))
  const waiting = await listWaitingStaff(scope.officeCodes)
  const stream = `office:${officer.officeCode}`
  const details = { page, rows: rows.length }
  await record({ stream, act: 'view-staff', actor: actorOf(officer), details })
  return {
    rows: rows.map((row) => ({ ...row, office: officeOf(row.officeCode) })),
    total,
    pages: Math.max(1, Math.ceil(total / STAFF_A_PAGE)),
    waiting: waiting.map((one) => ({ ...one, isOwn: one.askedById === officer.id })),
    isKeeper: may(officer, 'keepStaff'),
  }
}
