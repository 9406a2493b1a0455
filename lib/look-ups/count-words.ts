import { COUNT_LIMIT, type Found } from '@/lib/search/found'

const number = new Intl.NumberFormat('vi-VN')

/** `23`, `hơn 1.000`, `ít nhất 400`: the search counts no further than it must. */
export function countWords({ total, isCounted }: Pick<Found<unknown>, 'total' | 'isCounted'>) {
  if (isCounted) return number.format(total)
  return total >= COUNT_LIMIT
    ? `hơn ${number.format(COUNT_LIMIT)}`
    : `ít nhất ${number.format(total)}`
}
