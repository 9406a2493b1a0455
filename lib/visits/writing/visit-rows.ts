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
    lines: claim.lines.map((one, at) => ({ ...lineRow(one), ...ofVisit, number: at + 1 })),
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
    days: numberIn(days),
    ...Object.fromEntries(Object.entries(amounts).map(([one, sum]) => [one, numberIn(sum)])),
    head: head satisfies VisitRest,
  }
}

const kinds: Record<CostLine['kind'], string> = {
  drug: 'DRUG',
  service: 'SERVICE',
  supply: 'SUPPLY',
}

/** Written out: there are many of them. */
const lineRow = (line: CostLine): JsonRow => ({
  kind: kinds[line.kind],
  code: line.code,
  name: line.name,
  unit: line.unit,
  group: line.group,
  shownIn: line.shownIn,
  quantity: numberIn(line.quantity),
  price: numberIn(line.price),
  insuredPrice: numberIn(line.insuredPrice),
  priceLimit: numberIn(line.priceLimit),
  scope: line.scope,
  serviceRate: numberIn(line.serviceRate),
  insuredRate: numberIn(line.insuredRate),
  level: numberIn(line.level),
  amount: numberIn(line.amount),
  insuredAmount: numberIn(line.insuredAmount),
  fund: numberIn(line.fund),
  copayment: numberIn(line.copayment),
  own: numberIn(line.own),
  other: numberIn(line.other.total),
  drug: line.drug,
  details: detailsOf(line),
})

const detailsOf = (line: CostLine): LineDetails => ({
  order: line.order,
  payment: line.payment,
  source: line.source,
  ward: line.ward,
  doctor: line.doctor,
  performer: line.performer,
  disease: line.disease,
  orderedAt: line.orderedAt,
  doneAt: line.doneAt,
  resultAt: line.resultAt,
  tender: line.tender,
  other: {
    state: line.other.state,
    foreign: line.other.foreign,
    domestic: line.other.domestic,
    rest: line.other.rest,
  },
})

/** Empty where nothing was written. */
const numberIn = (text: string): string | null => text || null

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
