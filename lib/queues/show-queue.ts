import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { today } from '@/lib/forms/dates'
import { record } from '@/lib/platform/journal'
import { may } from '@/lib/review/rights'
import { listScope } from '@/lib/review/scope'
import type { ListedCase } from './listed-case'
import { limitsOf, type QueueSlug } from './queues'
import { countQueues, listCases, searchCases } from './repository'
import type { CaseSearch } from './search'

export const PAGE_SIZE = 25
export const MOST_FOUND = 50

/** Names of the offices the list reaches over, by code. */
type Listed = { cases: ListedCase[]; offices: Map<string, string> }
export type ShownQueue = Listed & { counts: Record<QueueSlug, number>; pages: number }

/**
 * One page of a queue with the counts of all, for an officer's eyes: the journal keeps who looked and at how many lines.
 * Null for a role that sees no cases.
 */
export async function showQueue(
  officer: Officer,
  slug: QueueSlug,
  page: number,
): Promise<ShownQueue | null> {
  if (!may(officer, 'viewQueue')) return null
  const offices = await officesOf(officer)
  const officeCodes = [...offices.keys()]
  const part = { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }
  const [counts, cases] = await Promise.all([
    countQueues(officeCodes, today()),
    listCases(officeCodes, limitsOf(slug, today()), part),
  ])
  await recordLook(officer, 'view-queue', { queue: slug, page, rows: cases.length })
  return { counts, cases, offices, pages: Math.max(1, Math.ceil(counts[slug] / PAGE_SIZE)) }
}

/** Cases found by name or personal number. The journal says what kind of word was used, not the word. */
export async function findCases(officer: Officer, search: CaseSearch): Promise<Listed | null> {
  if (!may(officer, 'viewQueue')) return null
  const offices = await officesOf(officer)
  const cases = await searchCases([...offices.keys()], search, MOST_FOUND)
  const kind = search.numbers.length > 0 ? 'number' : 'name'
  await recordLook(officer, 'search-cases', { kind, rows: cases.length })
  return { cases, offices }
}

const officesOf = async (officer: Officer) =>
  new Map((await listScope(officer)).map(({ code, name }) => [code, name]))

const recordLook = (officer: Officer, act: string, details: Record<string, string | number>) =>
  record({ stream: `office:${officer.officeCode}`, act, actor: actorOf(officer), details })
