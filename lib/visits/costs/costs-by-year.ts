import type { KeptVisit } from '../visit'
import { addUpPayers, type Payers } from './payers'

export type CostsOfYear = { year: string; visits: number; sum: Payers }

export const yearOfVisit = ({ arrivedAt }: Pick<KeptVisit, 'arrivedAt'>): string =>
  arrivedAt.slice(0, 4)

/** The newest year first. What a hospital took back costs nothing: the insurance has paid nothing of it. */
export function costsByYear(visits: readonly KeptVisit[]): CostsOfYear[] {
  const years = [...new Set(visits.map(yearOfVisit))].toSorted().reverse()
  return years.map((year) => {
    const all = visits.filter((visit) => yearOfVisit(visit) === year)
    const claimed = all.filter(({ state }) => state === 'claimed')
    return { year, visits: all.length, sum: addUpPayers(claimed.map(({ amounts }) => amounts)) }
  })
}
