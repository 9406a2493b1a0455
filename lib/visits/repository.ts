import 'server-only'
import { db } from '@/lib/platform/database/db'
import { askPrepared } from '@/lib/platform/database/prepared'
import type { JournaledLook } from '@/lib/records/open-records'
import { Prisma, type VisitPaper, type VisitPaperKind } from '@/prisma/client/client'
import { hasCoveredDisease } from './covered-diseases'
import { decimalText } from './decimal-text'
import type { CostLine } from '@/lib/claims/claim/cost-line'
import { lineOfRow } from './stored-line'
import type { KeptVisit, VisitRest, WholeVisit } from './visit'

// Each question names its owner by the key the tables are parted by. Only what stands now is told.

const columns = {
  key: true,
  state: true,
  facility: true,
  arrivedAt: true,
  admittedAt: true,
  leftAt: true,
  reason: true,
  diagnosis: true,
  disease: true,
  otherDiseases: true,
  result: true,
  discharge: true,
  care: true,
  entitlement: true,
  days: true,
  total: true,
  insured: true,
  fund: true,
  fundByFee: true,
  copayment: true,
  own: true,
  other: true,
  drugs: true,
  supplies: true,
  madeOn: true,
} as const satisfies Prisma.VisitSelect

/** The visits of a person, the newest first. */
export async function listVisitsOf({
  bhxhCode,
  withoutDiseases,
}: JournaledLook): Promise<KeptVisit[]> {
  const rows = await db.visit.findMany({
    where: { bhxhCode, closedAt: null },
    orderBy: [{ arrivedAt: 'desc' }, { key: 'asc' }],
    select: columns,
  })
  const visits = rows.map(visitOfRow)
  return withoutDiseases ? visits.filter((visit) => !hasCoveredDisease(visit)) : visits
}

/** One visit of this person with its lines and papers; null where they have no such visit. */
export async function findVisit(
  { bhxhCode, withoutDiseases }: JournaledLook,
  key: string,
): Promise<WholeVisit | null> {
  const row = await db.visit.findUnique({
    where: { bhxhCode_key: { bhxhCode, key }, closedAt: null },
    select: {
      ...columns,
      ...{ head: true, linkId: true, version: true, importId: true, record: true, line: true },
    },
  })
  if (!row || (withoutDiseases && hasCoveredDisease(row))) return null
  const where = { bhxhCode, visitKey: key }
  const [lines, papers] = await Promise.all([
    db.visitLine.findMany({ where, orderBy: { number: 'asc' } }),
    db.visitPaper.findMany({ where, orderBy: { number: 'asc' } }),
  ])
  const { linkId, version, importId, record, line } = row
  return {
    ...(row.head as VisitRest),
    ...visitOfRow(row),
    lines: lines.map(lineOfRow),
    ...papersOfRows(papers),
    source: { linkId, version, importId, record, line },
  }
}

/** The lines of these visits of a person, by visit, in their order. */
export async function listLinesOf(
  { bhxhCode }: JournaledLook,
  keys: readonly string[],
): Promise<Map<string, CostLine[]>> {
  const rows = await db.visitLine.findMany({
    where: { bhxhCode, visitKey: { in: [...keys] } },
    orderBy: [{ visitKey: 'asc' }, { number: 'asc' }],
  })
  const linesOfKey = new Map<string, CostLine[]>(keys.map((key) => [key, []]))
  for (const row of rows) linesOfKey.get(row.visitKey)?.push(lineOfRow(row))
  return linesOfKey
}

/** What these codes are called, now and before: a list of the ministry, of nobody. */
export const listDiseaseNames = (
  codes: readonly string[],
): Promise<{ code: string; name: string }[]> =>
  askPrepared(
    Prisma.sql`SELECT code, name FROM "Disease" WHERE code = ANY(${codes}) ORDER BY "validFrom"`,
  )

type VisitRow = Prisma.VisitGetPayload<{ select: typeof columns }>

function visitOfRow(row: VisitRow): KeptVisit {
  const { key, facility, arrivedAt, admittedAt, leftAt, reason, diagnosis, disease } = row
  const { otherDiseases, result, discharge, care, entitlement } = row
  return {
    state: row.state === 'WITHDRAWN' ? 'withdrawn' : 'claimed',
    ...{ key, facility, arrivedAt, admittedAt, leftAt, reason, diagnosis, disease },
    ...{ otherDiseases, result, discharge, care, entitlement },
    days: decimalText(row.days),
    amounts: amountsOfRow(row),
    madeOn: row.madeOn?.toISOString().slice(0, 10) ?? '',
  }
}

const amountsOfRow = (row: VisitRow): KeptVisit['amounts'] => ({
  drugs: decimalText(row.drugs),
  supplies: decimalText(row.supplies),
  total: decimalText(row.total),
  insured: decimalText(row.insured),
  own: decimalText(row.own),
  copayment: decimalText(row.copayment),
  fund: decimalText(row.fund),
  fundByFee: decimalText(row.fundByFee),
  other: decimalText(row.other),
})

function papersOfRows(rows: VisitPaper[]) {
  const of = <Paper>(kind: VisitPaperKind) =>
    rows.filter((row) => row.kind === kind).map(({ paper }) => paper as Paper)
  return {
    tests: of<WholeVisit['tests'][number]>('TEST'),
    course: of<WholeVisit['course'][number]>('COURSE'),
    discharges: of<WholeVisit['discharges'][number]>('DISCHARGE'),
    summaries: of<WholeVisit['summaries'][number]>('SUMMARY'),
    sickLeaves: of<WholeVisit['sickLeaves'][number]>('SICK_LEAVE'),
    referrals: of<WholeVisit['referrals'][number]>('REFERRAL'),
    appointments: of<WholeVisit['appointments'][number]>('APPOINTMENT'),
  }
}
