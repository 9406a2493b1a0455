import { COUNT_LIMIT, type Found } from '@/lib/search/ranking/found'

const number = new Intl.NumberFormat('vi-VN')

/** `23`, `hơn 1.000`, `hơn 40`, `ít nhất 3`: the search counts no further than it must. */
export function countWords({ total, isCounted }: Pick<Found<unknown>, 'total' | 'isCounted'>) {
  if (isCounted) return number.format(total)
  if (total >= COUNT_LIMIT) return `hơn ${number.format(COUNT_LIMIT)}`
  // «ít nhất 42» reads as if 42 meant something, «hơn 0» as if nothing were there.
  return total > 10 ? `hơn ${number.format(roundedDown(total))}` : `ít nhất ${number.format(total)}`
}

const roundedDown = (total: number): number => Math.floor((total - 1) / 10) * 10
