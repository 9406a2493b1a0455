import type { CostLine } from '@/lib/claims/claim/cost-line'
import type { DecimalText } from '@/lib/claims/claim/visit-head'

const kinds = { DRUG: 'drug', SERVICE: 'service', SUPPLY: 'supply' } as const

/** Columns of numbers, those of CostLine under the same names; `other` is their sum. */
export const lineNumbers = [
  'quantity',
  'price',
  'insuredPrice',
  'priceLimit',
  'serviceRate',
  'insuredRate',
  'level',
  'amount',
  'insuredAmount',
  'fund',
  'copayment',
  'own',
  'other',
] as const
/** As the repository asks for it: numbers are exact text. */
export type StoredLine = Record<(typeof lineNumbers)[number], DecimalText> &
  Pick<CostLine, 'code' | 'name' | 'unit' | 'group' | 'shownIn' | 'scope'> & {
    kind: keyof typeof kinds
    drug: CostLine['drug']
    details: LineDetails
  }

/** What of a line stands in no column of its own. */
export type LineDetails = Pick<
  CostLine,
  | 'order'
  | 'payment'
  | 'source'
  | 'ward'
  | 'doctor'
  | 'performer'
  | 'disease'
  | 'orderedAt'
  | 'doneAt'
  | 'resultAt'
  | 'tender'
> & { other: Omit<CostLine['other'], 'total'> }

/** A line of costs as it was claimed. */
export function lineOfRow({ kind, details, other: total, ...row }: StoredLine): CostLine {
  const { other, ...rest } = details
  return { ...row, ...rest, kind: kinds[kind], other: { ...other, total } }
}
