const YEAR = 12
const FIRST = 15
const SECOND = 30

/** The member of the catalogue for whoever has paid so long, in full months. */
export function paidYearsMember(months: number): string {
  if (months >= SECOND * YEAR) return '30-and-more'
  return months >= FIRST * YEAR ? '15-to-30' : 'under-15'
}
