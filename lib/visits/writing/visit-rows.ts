import type { GoodClaim } from '@/lib/claims/claim-events'
import type { CostLine } from '@/lib/claims/claim/cost-line'
import type { HospitalClaim } from '@/lib/claims/claim/hospital-claim'
import type { VisitHead } from '@/lib/claims/claim/visit-head'
import type { LineDetails } from '../stored-line'
import type { VisitRest } from '../visit'
import { visitKeyOf } from '../visit-key'

/** Rows of a table as they are sent: each field by the name of its column. */
export type JsonRow = Record<string, unknown>

/** A claim in the rows that keep it. */
export type VisitRows = { visit: JsonRow; lines: JsonRow[]; papers: JsonRow[] }

/** MA_DOITUONG_KCB of a request that is taken back. */
const TAKEN_BACK = '8'

export function visitRowsOf(bhxhCode: string, importId: string, good: GoodClaim): VisitRows {
  const { claim, digest, madeOn, number: record, line } = good
  const { facility, linkId } = claim.key
  const key = visitKeyOf(facility, linkId)
  const traced = { digest, madeOn: madeOn || null, importId, record, line }
  const named = { bhxhCode, key, facility, linkId, version: claim.version }
  const ofVisit = { bhxhCode, visitKey: key }
  return {
    visit: { ...named, ...headRow(claim.visit), ...traced },
    lines: claim.lines.map((one, at) => ({ ...ofVisit, number: at + 1, ...lineRow(one) })),
    papers: papersOf(claim).map((one) => ({ ...ofVisit, ...one })),
  }
}

function headRow(visit: VisitHead): JsonRow {
  const { reason, diagnosis, disease, otherDiseases, result, discharge, care, ...others } = visit
  const { entitlement, arrivedAt, admittedAt, leftAt, days, amounts, ...head } = others
  const state = entitlement === TAKEN_BACK ? 'WITHDRAWN' : 'CLAIMED'
  return {
    ...{ reason, diagnosis, disease, otherDiseases, result, discharge, care, entitlement },
    ...{ state, arrivedAt, admittedAt: admittedAt || null, leftAt: leftAt || null },
    days: days || null,
    ...written(amounts),
    head: head satisfies VisitRest,
  }
}

const kinds: Record<CostLine['kind'], string> = {
  drug: 'DRUG',
  service: 'SERVICE',
  supply: 'SUPPLY',
}

function lineRow(line: CostLine): JsonRow {
  const { kind, code, name, unit, group, shownIn, scope, drug, other, ...rest } = line
  const { quantity, price, insuredPrice, priceLimit, serviceRate, insuredRate, level, ...sums } =
    rest
  const { amount, insuredAmount, fund, copayment, own, ...said } = sums
  const { total, ...sources } = other
  const numbers = { quantity, price, insuredPrice, priceLimit, serviceRate, insuredRate, level }
  return {
    ...{ kind: kinds[kind], code, name, unit, group, shownIn, scope, drug },
    ...written(numbers),
    ...written({ amount, insuredAmount, fund, copayment, own, other: total }),
    details: { ...said, other: sources } satisfies LineDetails,
  }
}

/** Numbers where there are any. */
const written = (numbers: Record<string, string>): JsonRow =>
  Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, number || null]))

type PaperRow = { kind: string; number: number; paper: object }

function papersOf(claim: HospitalClaim): PaperRow[] {
  const numbered = (kind: string, papers: object[]): PaperRow[] =>
    papers.map((paper, at) => ({ kind, number: at + 1, paper }))
  return [
    ...numbered('TEST', claim.tests),
    ...numbered('COURSE', claim.course),
    ...numbered('DISCHARGE', claim.discharges),
    ...numbered('SUMMARY', claim.summaries),
    ...numbered('SICK_LEAVE', claim.sickLeaves),
    ...numbered('REFERRAL', claim.referrals),
    ...numbered('APPOINTMENT', claim.appointments),
  ]
}
