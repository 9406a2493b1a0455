import { number, plus, times, type Expression } from '../exact/expression'
import type { Worksheet } from '../sheet/worksheet'
import type { PaidMonth } from './paid-month'
import { payOfMonth } from './pay-of-month'

/** `3.200.000 × 12`, or with several pays `1.445.000 × 9 + 2.140.000 × 3`. */
export function sumOfPay(sheet: Worksheet, months: readonly PaidMonth[]): Expression {
  const groups = groupedBy(months, (month) => payOfMonth(sheet, month).text)
  const parts = [...groups.values()].map((same) =>
    times(payOfMonth(sheet, same[0]!), number(same.length)),
  )
  return parts.length === 1 ? parts[0]! : plus(...parts)
}

/** In the order in which they are met. */
export function groupedBy<Of, Key>(list: readonly Of[], keyOf: (of: Of) => Key): Map<Key, Of[]> {
  const groups = new Map<Key, Of[]>()
  for (const one of list) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}
