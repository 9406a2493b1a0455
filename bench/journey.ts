import { aFullDraftOf } from '@/lib/registration/fixtures'
import { kinds, type KindId } from '@/lib/registration/kinds/kinds'
import { backHref, canVisit, nextHref, stepsOf } from '@/lib/registration/steps/journey'
import { median, quantile } from './alternate'
import { atMost, shown, type Figure } from './report'

const TURNS = 2_000
const MOST_MS = 1

/** The whole journey of the kind with most steps, from its answers alone: what is next, what is before each page, and which may be opened. */
export function measureJourney(): Promise<Figure[]> {
  const largest = (Object.keys(kinds) as KindId[]).toSorted(
    (one, other) => kinds[other].steps.length - kinds[one].steps.length,
  )[0]!
  const draft = aFullDraftOf(largest)
  const times = Array.from({ length: TURNS }, () => {
    const started = performance.now()
    nextHref(draft)
    for (const { id } of stepsOf(draft)) {
      backHref(draft, id)
      canVisit(draft, id)
    }
    return performance.now() - started
  })
  const name = `Cả hành trình tờ khai dài nhất (${kinds[largest].steps.length} bước)`
  return Promise.resolve([
    { name, ours: shown(median(times), 'ms'), ...atMost(MOST_MS, median(times), 'ms') },
    {
      ...{ name: '  chậm nhất (p95)', ours: shown(quantile(times, 0.95), 'ms') },
      ...{ limit: '', ratio: '', target: '', isMet: null },
    },
  ])
}
