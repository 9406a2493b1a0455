import type { CheckedClaim } from '../checks/check-claim'
import type { CleanRecord } from '../checks/clean-record'
import type { HospitalClaim } from './hospital-claim'
import { toCostLine } from './to-cost-line'
import {
  toAppointmentPaper,
  toCourseNote,
  toDischargePaper,
  toRecordSummary,
  toReferralPaper,
  toSickLeavePaper,
  toTestResult,
} from './to-papers'
import { toVisitHead } from './to-visit-head'

/** A claim that broke no rule, in the shape that is kept. */
export function toClaim({ version, head, records }: CheckedClaim): HospitalClaim {
  const each = <Kept>(table: string, keep: (record: CleanRecord) => Kept): Kept[] =>
    records.filter(({ raw }) => raw.table.name === table).map(keep)
  return {
    key: { facility: head.of('MA_CSKCB'), linkId: head.of('MA_LK') },
    version,
    visit: toVisitHead(head),
    lines: [...each('XML2', toCostLine), ...each('XML3', toCostLine)],
    tests: each('XML4', toTestResult),
    course: each('XML5', toCourseNote),
    discharges: each('XML7', toDischargePaper),
    summaries: each('XML8', toRecordSummary),
    sickLeaves: each('XML11', toSickLeavePaper),
    referrals: each('XML13', toReferralPaper),
    appointments: each('XML14', toAppointmentPaper),
  }
}
