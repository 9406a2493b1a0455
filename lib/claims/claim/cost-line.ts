import type { LocalTime } from '../values/local-time'
import type { CodeText, DecimalText } from './visit-head'

/** What other sources paid of a line. */
type OtherSources = {
  state: DecimalText
  foreign: DecimalText
  domestic: DecimalText
  rest: DecimalText
  total: DecimalText
}

/** One line of costs: drugs, services and supplies in one shape. */
export type CostLine = {
  kind: 'drug' | 'service' | 'supply'
  order: DecimalText
  code: CodeText
  name: string
  unit: string
  /** MA_NHOM, and the key of the group it is shown in. */
  group: CodeText
  shownIn: string
  quantity: DecimalText
  price: DecimalText
  /** What the fund accepts as a price; of drugs it is the price. */
  insuredPrice: DecimalText
  priceLimit: DecimalText
  scope: CodeText
  /** TYLE_TT_DV and TYLE_TT_BH, percent. */
  serviceRate: DecimalText
  insuredRate: DecimalText
  /** MUC_HUONG, percent; 0 outside the scope. */
  level: DecimalText
  amount: DecimalText
  insuredAmount: DecimalText
  fund: DecimalText
  copayment: DecimalText
  own: DecimalText
  other: OtherSources
  payment: CodeText
  source: CodeText
  ward: CodeText
  doctor: CodeText
  performer: CodeText
  disease: CodeText
  orderedAt: LocalTime
  doneAt: LocalTime
  resultAt: LocalTime
  tender: CodeText
  /** Only of a drug. */
  drug: DrugFacts | null
}

/** What is said of a drug besides its costs. */
export type DrugFacts = {
  strength: string
  route: CodeText
  form: string
  dose: string
  use: string
  registration: CodeText
}
