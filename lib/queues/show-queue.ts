import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { findFlagged } from '@/lib/duplicates/list-flagged'
import { today } from '@/lib/forms/days/dates'
import { record } from '@/lib/platform/journal/journal'
import { may } from '@/lib/review/actions'
import { listScope } from '@/lib/review/scope'
import type { ListedCase } from './listed-case'
import { isNarrowed, readWish, type ListWish } from './list-wish'
import { limitsOf, type QueueSlug } from './queues'
import { countCases, countQueues, listCases, searchCases } from './repository'
import { unsealWords } from './sealed-words'
import { readSearch, type CaseSearch } from './search'

export const CASES_A_PAGE = 25
export const MOST_FOUND = 50

/** Names of the offices the list reaches over, by code. */
type Listed = { cases: ListedCase[]; offices: Map<string, string> }
export type ShownQueue = Listed & {
  counts: Record<QueueSlug, number>
  wish: ListWish
  /** How many the wish leaves, on all pages. */
  found: number
  pages: number
}

/**
 * One page of a queue with the counts of all, for an officer's eyes: the journal keeps who looked and at how many lines.
 * `asked` is the address. Null for a role that sees no cases.
 */
export async function showQueue(
  officer: Officer,
  slug: QueueSlug,
  page: number,
  asked: Record<string, string | string[] | undefined> = {},
): Promise<ShownQueue | null> {
  if (!may(officer, 'viewQueue')) return null
  const offices = await officesOf(officer)
  const officeCodes = [...offices.keys()]
  const wish = readWish(asked, slug, { officeCodes, words: unsealWords(officer, asked.chu) })
  const search = readSearch(wish.words)
  const query = { officeCodes, limits: limitsOf(slug, today()), wish, search }
  const part = { limit: CASES_A_PAGE, offset: (page - 1) * CASES_A_PAGE }
  const [counts, cases, narrowed] = await Promise.all([
    countQueues(officeCodes, today()),
    listCases(query, part),
    isNarrowed(wish) ? countCases(query) : null,
  ])
  await recordLook(officer, 'view-queue', { queue: slug, page, rows: cases.length })
  const shown = await marked(cases)
  const found = narrowed ?? counts[slug]
  return {
    counts,
    cases: shown,
    offices,
    wish,
    found,
    pages: Math.max(1, Math.ceil(found / CASES_A_PAGE)),
  }
}

/** The wish of a posted form, whose words come in clear. */
export async function wishOf(
  officer: Officer,
  slug: QueueSlug,
  posted: Record<string, string>,
): Promise<ListWish> {
  const officeCodes = [...(await officesOf(officer)).keys()]
  return readWish(posted, slug, { officeCodes, words: posted.chu ?? '' })
}

/** Cases found by name or personal number. The journal says what kind of word was used, not the word. */
export async function findCases(officer: Officer, search: CaseSearch): Promise<Listed | null> {
  if (!may(officer, 'viewQueue')) return null
  const offices = await officesOf(officer)
  const cases = await searchCases([...offices.keys()], search, MOST_FOUND)
  const kind = search.numbers.length > 0 ? 'number' : 'name'
  await recordLook(officer, 'search-cases', { kind, rows: cases.length })
  return { cases: await marked(cases), offices }
}

/** With the mark «Nghi trùng», asked once for all lines of a page. */
async function marked(cases: ListedCase[]): Promise<ListedCase[]> {
  const flagged = await findFlagged(cases.map(({ reference }) => reference))
  return cases.map((one) => (flagged.has(one.reference) ? { ...one, isFlagged: true } : one))
}

const officesOf = async (officer: Officer) =>
  new Map((await listScope(officer)).map(({ code, name }) => [code, name]))

const recordLook = (officer: Officer, act: string, details: Record<string, string | number>) =>
  record({ stream: `office:${officer.officeCode}`, act, actor: actorOf(officer), details })
