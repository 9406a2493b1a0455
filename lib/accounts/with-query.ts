import 'server-only'
import { toldWords } from '@/lib/platform/seal/led'
import { readLocalPath } from './local-path'

/** Shows covered numbers: who has just signed in asks for that anew. */
const UNCOVERS = 'hien'

/**
 * Where to come back to after signing in: `here` with what was asked of it, a year, a page, numbers typed, if `asked` is that very page.
 * What a press came to has been told, and is left out.
 */
export function withQuery(here: string, asked: string | null | undefined): string | null {
  const [page, query] = asked?.split('?', 2) ?? []
  const own = readLocalPath(here)
  if (own === null || query === undefined || page !== own) return own
  const words = new URLSearchParams(query)
  for (const name of [...toldWords, UNCOVERS]) words.delete(name)
  // Too long an address leads back to the page alone.
  return words.size === 0 ? own : (readLocalPath(`${own}?${words}`) ?? own)
}
