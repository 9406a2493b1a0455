import type { CostLine } from '@/lib/claims/claim/cost-line'
import type { HospitalClaim } from '@/lib/claims/claim/hospital-claim'
import type { CodeText, DecimalText, VisitAmounts, VisitHead } from '@/lib/claims/claim/visit-head'
import type { LocalTime } from '@/lib/claims/values/local-time'

/** `withdrawn`: the hospital no longer asks the insurance to pay for it. */
type VisitState = 'claimed' | 'withdrawn'

/** One visit of a person as a list shows it. Numbers are exact text (`40801.25`), empty where nothing was written. */
export type KeptVisit = {
  /** Names the visit among those of its person, in addresses too. */
  key: string
  state: VisitState
  facility: CodeText
  /** `2026-10-12T08:00`, of some hospitals `2026-10-12`. */
  arrivedAt: LocalTime
  admittedAt: LocalTime | null
  /** Null while they are still there. */
  leftAt: LocalTime | null
  reason: string
  diagnosis: string
  disease: CodeText
  otherDiseases: CodeText[]
  result: CodeText
  discharge: CodeText
  care: CodeText
  entitlement: CodeText
  days: DecimalText
  amounts: VisitAmounts
  /** Whether its codes or the hospital's words tell of a disease whose name stays covered until it is asked for. */
  isCovered: boolean
  /** The day on which the hospital made the file, `2026-11-04`; empty where it did not say. */
  madeOn: string
}

/** What of the head of a claim stands in no column of its own. */
export type VisitRest = Omit<VisitHead, keyof KeptVisit>

/** A visit with all that is known of it. */
export type WholeVisit = KeptVisit &
  VisitRest &
  Pick<
    HospitalClaim,
    'tests' | 'course' | 'discharges' | 'summaries' | 'sickLeaves' | 'referrals' | 'appointments'
  > & { lines: CostLine[]; source: VisitSource }

/** Where it can be looked up: which claim of which import, by which decision, under which name of the hospital. */
type VisitSource = {
  linkId: CodeText
  version: string
  importId: string
  record: number
  line: number
}
