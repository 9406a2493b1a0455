import type { WithdrawnList } from '@/lib/clinic-code/withdrawn-list'

const ADDRESS = '/kiem-tra-the/thu-hoi'
const PLACE = 'the-thu-hoi'
/** Somebody waits at a counter: a network that does not answer is none. */
const PATIENCE_MS = 2_000

/** What this machine fetched last; null before it ever has. */
export function storedList(): WithdrawnList | null {
  try {
    return JSON.parse(localStorage.getItem(PLACE) ?? 'null') as WithdrawnList | null
  } catch {
    return null
  }
}

/** The list of now, kept for a day without a network; the kept one where nobody answers. It is the same for everybody. */
export async function freshList(): Promise<WithdrawnList | null> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const answer = await fetch(ADDRESS, { credentials: 'omit', cache: 'no-cache', signal })
    if (!answer.ok) return storedList()
    const list = (await answer.json()) as WithdrawnList
    localStorage.setItem(PLACE, JSON.stringify(list))
    return list
  } catch {
    return storedList()
  }
}
