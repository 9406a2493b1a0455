import type { LocalTime } from '../values/local-time'

/** A decimal number as text, without zeros that say nothing: `40801.25`. */
export type DecimalText = string
/** Letter by letter, zeros at the beginning too. */
export type CodeText = string

/** Who was treated, as the hospital wrote it. */
export type Patient = {
  /** The hospital's own number of them. */
  number: CodeText
  name: string
  idNumber: CodeText
  /** `1985`, `1985-05`, `1985-05-12`; of a newborn with the minute. */
  birth: string
  sex: CodeText
  bloodGroup: CodeText
  nationality: CodeText
  ethnicGroup: CodeText
  occupation: CodeText
  address: string
  province: CodeText
  district: CodeText
  commune: CodeText
  phone: CodeText
  area: CodeText
  weight: CodeText
}

/** One of the cards shown during the visit. */
export type ShownCard = {
  number: CodeText
  firstFacility: CodeText
  validFrom: LocalTime
  validTo: LocalTime
}

/** What it cost altogether, and who pays. */
export const amountNames = [
  'drugs',
  'supplies',
  'total',
  'insured',
  'own',
  'copayment',
  'fund',
  'fundByFee',
  'other',
] as const
export type VisitAmounts = Record<(typeof amountNames)[number], DecimalText>

/** The head of a visit: who came, why, when, with what result, at what cost. */
export type VisitHead = {
  patient: Patient
  cards: ShownCard[]
  freeOfCopaymentSince: LocalTime
  fiveYearsOn: LocalTime
  reason: string
  admissionReason: string
  diagnosisAtArrival: string
  diagnosis: string
  disease: CodeText
  otherDiseases: CodeText[]
  traditionalDiseases: CodeText[]
  procedures: CodeText[]
  /** MA_DOITUONG_KCB: how they came and what that entitles to; 8 takes the request for payment back. */
  entitlement: CodeText
  fromFacility: CodeText
  toFacility: CodeText
  transferNumber: CodeText
  accident: CodeText
  arrivedAt: LocalTime
  admittedAt: LocalTime
  /** Empty while they are still there. */
  leftAt: LocalTime
  days: DecimalText
  method: string
  result: CodeText
  discharge: CodeText
  advice: string
  paidAt: LocalTime
  nextVisits: LocalTime[]
  care: CodeText
  wards: CodeText[]
  recordNumber: CodeText
  settlement: { year: string; month: string }
  amounts: VisitAmounts
}
