import type { MonthNumber } from '../calendar/month-number'
import type { Payer } from '../world/world'

export type InventedInsurance = 'BHXH' | 'BHTN' | 'BHTNLĐ-BNN' | 'BHYT'
export type PaidState = 'đã đóng' | 'chậm đóng' | 'truy thu' | 'tự nguyện'

/** What somebody earned; amounts in đồng, coefficients in hundredths. */
export type InventedPay = {
  salary: number | null
  wage: number | null
  coefficient: number | null
  postAllowance: number | null
  /** Percent. */
  beyondScale: number | null
  seniority: number | null
}

export const noPay: InventedPay = {
  salary: null,
  wage: null,
  coefficient: null,
  postAllowance: null,
  beyondScale: null,
  seniority: null,
}

/** One row of the file of periods; both months count. */
export type InventedPeriod = {
  insurance: InventedInsurance
  from: MonthNumber
  to: MonthNumber
  payer: Payer
  posts: readonly string[]
  workplace: string
  pay: InventedPay
  state: PaidState
  note: string
}
