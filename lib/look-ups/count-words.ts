import { COUNT_LIMIT, type Found } from '@/lib/search/ranking/found'
import { shownCount } from '@/lib/words/shown-count'
import { t } from '@/lib/words/t'

/** `23`, `hơn 1.000`, `hơn 40`, `ít nhất 3`: the search counts no further than it must. */
export function countWords({ total, isCounted }: Pick<Found<unknown>, 'total' | 'isCounted'>) {
  if (isCounted) return shownCount(total)
  if (total >= COUNT_LIMIT) return t('hơn {count}', { count: shownCount(COUNT_LIMIT) })
  // «ít nhất 42» reads as if 42 meant something, «hơn 0» as if nothing were there.
  return total > 10
    ? t('hơn {count}', { count: shownCount(roundedDown(total)) })
    : t('ít nhất {count}', { count: shownCount(total) })
}

const roundedDown = (total: number): number => Math.floor((total - 1) / 10) * 10
