/** One row of the file of benefits; amounts in đồng. */
export type InventedBenefit = {
  /** As the list of benefits names it. */
  type: string
  decision: string
  decidedOn: string
  from: string
  to: string
  amount: number
  paidOn: string
  state: string
  payer: string
  bank: string
  account: string
  /** What only benefits of its group have, by the name of the column. */
  details: Record<string, string>
}

export const noBenefit: InventedBenefit = {
  ...{ type: '', decision: '', decidedOn: '', from: '', to: '', amount: 0, paidOn: '', state: '' },
  ...{ payer: '', bank: '', account: '', details: {} },
}

/** `4.321.000`, inside a list of a cell. */
export const groupedDong = (dong: number): string =>
  String(Math.round(dong)).replace(/\B(?=(\d{3})+$)/g, '.')
