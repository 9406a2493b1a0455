import type { DecimalText } from '@/lib/claims/claim/visit-head'
import { msg } from '@/lib/words/t'
import { addUp } from './add-up'

/** Who pays for a visit or a line of it. The four parts make the total (lib/claims refuses what doesn't add up). */
export type Payers = Record<'total' | PayerName, DecimalText>
export type PayerName = 'fund' | 'copayment' | 'own' | 'other'

export const payerNames = ['fund', 'copayment', 'own', 'other'] as const

export const payerWords: Record<PayerName, string> = {
  fund: msg('BHYT thanh toán'),
  copayment: msg('Người bệnh cùng chi trả'),
  own: msg('Người bệnh tự trả'),
  other: msg('Nguồn khác'),
}

const names = ['total', ...payerNames] as const

/** The sum of several, each payer apart. */
export const addUpPayers = (all: readonly Payers[]): Payers =>
  Object.fromEntries(names.map((name) => [name, addUp(all.map((one) => one[name]))])) as Payers

/** What the patient paid, whatever for. */
export const byPatient = ({ copayment, own }: Payers): DecimalText => addUp([copayment, own])
