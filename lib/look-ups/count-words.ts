import { COUNT_LIMIT, type Found } from '@/lib/search/found'

const number = new Intl.NumberFormat('vi-VN')

/** `23`, `hơn 1.000`, `nhiều hơn 40`: the search counts no further than it must. */
export function countWords({ total, isCounted }: Pick<Found<unknown>, 'total' | 'isCounted'>) {
  if (isCounted) return number.format(total)
  return total >= COUNT_LIMIT
    ? `hơn ${number.format(COUNT_LIMIT)}`
    : `hơn ${number.format(roundedDown(total))}`
}

/** «ít nhất 42» reads as if 42 meant something. */
const roundedDown = (total: number): number =>
  total > 10 ? Math.floor((total - 1) / 10) * 10 : total - 1
