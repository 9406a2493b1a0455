import 'server-only'
import type { CostLine } from '@/lib/claims/claim/cost-line'
import { amountNames, type VisitAmounts } from '@/lib/claims/claim/visit-head'
import { askPrepared } from '@/lib/platform/database/prepared'
import type { JournaledLook } from '@/lib/records/open-records'
import { Prisma, type VisitPaperKind, type VisitState } from '@/prisma/client/client'
import { hasCoveredDisease } from './covered/covered-diseases'
import { tellsInPaper } from './covered/covered-papers'
import { lineNumbers, lineOfRow, type StoredLine } from './stored-line'
import type { KeptVisit, VisitRest, WholeVisit } from './visit'

// Each question names its owner by the key the tables are parted by. Only what stands now is told.

/** Exact text, without zeros that say nothing; empty where nothing was written. */
const numbers = (columns: readonly string[]) =>
  Prisma.raw(
    columns.map((one) => `coalesce(trim_scale("${one}")::text, '') AS "${one}"`).join(', '),
  )

const columns = Prisma.sql`
  key, state::text, facility, "arrivedAt", "admittedAt", "leftAt", reason, diagnosis, disease, "otherDiseases", result, discharge,
  care, entitlement, coalesce(to_char("madeOn", 'YYYY-MM-DD'), '') AS "madeOn",
  coalesce(head->>'traditionalDiseases', '') AS traditional,
  concat_ws(' . ', head->>'admissionReason', head->>'diagnosisAtArrival', head->>'method', head->>'advice') AS said,
  ${numbers(['days', ...amountNames])}`

/** The visits of a person, the newest first. */
export async function listVisitsOf(look: JournaledLook): Promise<KeptVisit[]> {
  const rows = await askPrepared<VisitRow>(Prisma.sql`
    SELECT ${columns} FROM "Visit" WHERE "bhxhCode" = ${look.bhxhCode} AND "closedAt" IS NULL
    ORDER BY "arrivedAt" DESC, key`)
  const visits = rows.map(visitOfRow)
  return look.withoutDiseases ? visits.filter(({ isCovered }) => !isCovered) : visits
}

/** One visit of this person with its lines and papers; null where they have no such visit. */
export async function findVisit(look: JournaledLook, key: string): Promise<WholeVisit | null> {
  const [[row], lines, papers] = await Promise.all([
    askPrepared<WholeRow>(Prisma.sql`
      SELECT ${columns}, head, "linkId", version, "importId", record, line FROM "Visit"
      WHERE "bhxhCode" = ${look.bhxhCode} AND key = ${key} AND "closedAt" IS NULL`),
    listLinesOf(look, [key]),
    askPrepared<PaperRow>(Prisma.sql`
      SELECT kind::text, paper FROM "VisitPaper"
      WHERE "bhxhCode" = ${look.bhxhCode} AND "visitKey" = ${key} ORDER BY number`),
  ])
  if (!row || (look.withoutDiseases && hasCoveredDisease(row))) return null
  const { head, linkId, version, importId, record, line, ...visit } = row
  const told = visitOfRow(visit)
  const shown = look.withoutDiseases ? papers.filter((one) => !isTelling(one)) : papers
  return {
    ...head,
    ...told,
    isCovered: told.isCovered || shown.some(isTelling),
    lines: lines.get(key) ?? [],
    ...papersOfRows(shown),
    source: { linkId, version, importId, record, line },
  }
}

/** The lines of these visits of a person, by visit, in their order. */
export async function listLinesOf(
  { bhxhCode }: JournaledLook,
  keys: readonly string[],
): Promise<Map<string, CostLine[]>> {
  const rows = await askPrepared<StoredLine & { visitKey: string }>(Prisma.sql`
    SELECT "visitKey", kind::text, code, name, unit, "group", "shownIn", scope, drug, details, ${numbers(lineNumbers)}
    FROM "VisitLine" WHERE "bhxhCode" = ${bhxhCode} AND "visitKey" = ANY(${keys}) ORDER BY "visitKey", number`)
  const linesOfKey = new Map<string, CostLine[]>(keys.map((key) => [key, []]))
  for (const { visitKey, ...row } of rows) linesOfKey.get(visitKey)?.push(lineOfRow(row))
  return linesOfKey
}

/** What these codes are called, now and before: a list of the ministry, of nobody. */
export const listDiseaseNames = (
  codes: readonly string[],
): Promise<{ code: string; name: string }[]> =>
  askPrepared(
    Prisma.sql`SELECT code, name FROM "Disease" WHERE code = ANY(${codes}) ORDER BY "validFrom"`,
  )

type VisitRow = Omit<KeptVisit, 'state' | 'amounts' | 'isCovered'> &
  VisitAmounts & { state: VisitState; traditional: string; said: string }
type WholeRow = VisitRow & { head: VisitRest } & WholeVisit['source']
type PaperRow = { kind: VisitPaperKind; paper: object }

/** Whether a paper tells what the head of its visit kept to itself. */
const isTelling = ({ paper }: PaperRow): boolean => tellsInPaper(paper)

function visitOfRow({ state, traditional, said, ...row }: VisitRow): KeptVisit {
  const { drugs, supplies, total, insured, own, copayment, fund, fundByFee, other, ...visit } = row
  return {
    ...visit,
    state: state === 'WITHDRAWN' ? 'withdrawn' : 'claimed',
    isCovered: hasCoveredDisease({ ...visit, traditional, said }),
    amounts: { drugs, supplies, total, insured, own, copayment, fund, fundByFee, other },
  }
}

function papersOfRows(rows: PaperRow[]) {
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
