import type { CostLine } from '@/lib/claims/claim/cost-line'
import { decimalText, type StoredDecimal } from './decimal-text'

const kinds = { DRUG: 'drug', SERVICE: 'service', SUPPLY: 'supply' } as const

/** Columns of numbers, those of CostLine under the same names; `other` is their sum. */
type StoredNumbers =
  | 'quantity'
  | 'price'
  | 'insuredPrice'
  | 'priceLimit'
  | 'serviceRate'
  | 'insuredRate'
  | 'level'
  | 'amount'
  | 'insuredAmount'
  | 'fund'
  | 'copayment'
  | 'own'
  | 'other'
type StoredLine = Record<StoredNumbers, StoredDecimal | null> &
  Pick<CostLine, 'code' | 'name' | 'unit' | 'group' | 'shownIn' | 'scope'> & {
    kind: keyof typeof kinds
    drug: unknown
    details: unknown
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
export function lineOfRow(row: StoredLine): CostLine {
  const { code, name, unit, group, shownIn, scope } = row
  const { other, ...details } = row.details as LineDetails
  return {
    kind: kinds[row.kind],
    ...{ code, name, unit, group, shownIn, scope },
    quantity: decimalText(row.quantity),
    price: decimalText(row.price),
    insuredPrice: decimalText(row.insuredPrice),
    priceLimit: decimalText(row.priceLimit),
    serviceRate: decimalText(row.serviceRate),
    insuredRate: decimalText(row.insuredRate),
    level: decimalText(row.level),
    amount: decimalText(row.amount),
    insuredAmount: decimalText(row.insuredAmount),
    fund: decimalText(row.fund),
    copayment: decimalText(row.copayment),
    own: decimalText(row.own),
    ...details,
    other: { ...other, total: decimalText(row.other) },
    drug: row.drug as CostLine['drug'],
  }
}
