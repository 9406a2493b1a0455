import type { ClaimVersion } from '../tables/claim-version'
import type { CostLine } from './cost-line'
import type {
  AppointmentPaper,
  CourseNote,
  DischargePaper,
  RecordSummary,
  ReferralPaper,
  SickLeavePaper,
  TestResult,
} from './papers'
import type { CodeText, VisitHead } from './visit-head'

/** What makes two claims the same: a hospital gives each visit one MA_LK (decision 0093). */
type ClaimKey = { facility: CodeText; linkId: CodeText }

/** One visit or stay as a hospital claims it: all that is kept of it. Empty texts stand for what was not written. */
export type HospitalClaim = {
  key: ClaimKey
  version: ClaimVersion
  visit: VisitHead
  lines: CostLine[]
  tests: TestResult[]
  course: CourseNote[]
  discharges: DischargePaper[]
  summaries: RecordSummary[]
  sickLeaves: SickLeavePaper[]
  referrals: ReferralPaper[]
  appointments: AppointmentPaper[]
}
