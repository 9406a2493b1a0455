import type { CostLine } from '@/lib/claims/claim/cost-line'
import { costGroups } from '@/lib/claims/tables/cost-groups'
import { addUpPayers, type Payers } from './payers'

/** Lines that are shown together: «Tiền khám», «Xét nghiệm»; with their sum. */
export type CostGroupOfVisit = { key: string; label: string; lines: CostLine[]; sum: Payers }

export const payersOfLine = ({ amount, fund, copayment, own, other }: CostLine): Payers => ({
  total: amount,
  fund,
  copayment,
  own,
  other: other.total,
})

/** In the order of the app; a group that no list knows stands under «Chi phí khác». */
export function groupLines(lines: readonly CostLine[]): CostGroupOfVisit[] {
  const last = costGroups.at(-1)!.key
  const known = new Set(costGroups.map(({ key }) => key))
  const keyOf = ({ shownIn }: CostLine) => (known.has(shownIn) ? shownIn : last)
  return costGroups
    .map(({ key, label }) => {
      const own = lines.filter((line) => keyOf(line) === key)
      return { key, label, lines: own, sum: addUpPayers(own.map(payersOfLine)) }
    })
    .filter(({ lines }) => lines.length > 0)
}
