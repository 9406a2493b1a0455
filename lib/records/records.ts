export type { ContributionState, Insurance, PeriodRecord } from './period-columns'

/** Days are `2026-09-05`, months `2026-09`, amounts exact decimal text as `4321000.00`. */
export type CardRecord = {
  key: string
  number: string
  validFrom: string
  validTo: string | null
  facilityCode: string
  fiveYearsFrom: string | null
  /** As the file tells it beside the number: ten digits do not say it. */
  level: string | null
  areaCode: string | null
  issuedOn: string | null
  issuedAt: string | null
  signer: string | null
  signerTitle: string | null
}

export type BenefitRecord = {
  key: string
  group: 'ONE_OFF' | 'MONTHLY' | 'SICKNESS' | 'MATERNITY' | 'RECOVERY' | 'UNEMPLOYMENT'
  type: string
  decisionNumber: string | null
  decidedOn: string | null
  fromDay: string | null
  toDay: string | null
  amount: string
  paidOn: string | null
  state: string
  payer: string | null
  bank: string | null
  bankAccount: string | null
  /** What only benefits of its group have (lib/imports/kinds/benefit-details.ts). */
  details: Record<string, unknown>
}

export type RegisteredPerson = {
  bhxhCode: string
  fullName: string
  birthDate: string
  sex: string
  idNumber: string
  phone: string | null
  address: string | null
  provinceCode: string
}
