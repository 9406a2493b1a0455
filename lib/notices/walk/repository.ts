import 'server-only'
import { db } from '@/lib/platform/database/db'
import { askPrepared } from '@/lib/platform/database/prepared'
import { Prisma } from '@/prisma/client/client'
import type { CardRecord, PeriodRecord } from '@/lib/records/records'
import { selectPeriod } from '@/lib/records/period-columns'
import type { NoticeReader } from '../told/notice-reader'
import type { JournaledBatch } from './open-batch'

// What is known of many people at once: each question names them by the key the tables are parted by, and joins nobody with anybody else.

const day = (column: string) => Prisma.raw(`to_char(${column}, 'YYYY-MM-DD')`)
const month = (column: string) => Prisma.raw(`to_char(${column}, 'YYYY-MM')`)

/** The next numbers that have an account in use, ascending. */
export async function listCodesAfter(after: string, most: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ login: string }[]>`
    SELECT login FROM "Account"
    WHERE login > ${after} AND kind = 'CITIZEN' AND "bhxhCode" IS NOT NULL AND "stoppedAt" IS NULL
    ORDER BY login LIMIT ${most}`
  return rows.map(({ login }) => login)
}

/** A guardian without an account can't read anything here; then the child's own account is told. */
export const listReaders = (codes: readonly string[]): Promise<NoticeReader[]> =>
  db.$queryRaw<NoticeReader[]>`
    WITH about AS (
      SELECT a.id, a.login,
        (SELECT max(g."endsOn") FROM "Guardianship" g WHERE g."childId" = a.id) AS "endsOn"
      FROM "Account" a WHERE a.login = ANY (${codes})),
    told AS (
      SELECT about.*, r.id AS "accountId"
      FROM about JOIN "LiveGuardianship" g ON g."childId" = about.id
      JOIN "Account" r ON r.login = g."guardianCode" AND r.kind = 'CITIZEN' AND r."stoppedAt" IS NULL)
    SELECT o.login AS "bhxhCode", o.id AS "aboutId", o."accountId", o."accountId" <> o.id AS "isGuardian",
      ${day('o."endsOn"')} AS "endsOn", r.phone, CASE WHEN r."emailVerified" THEN r.email END AS email, r.language,
      r."passwordHash" IS NOT NULL AS "isOpened", coalesce(w.off, '{}') AS off,
      coalesce(w."bySms", true) AS "bySms", coalesce(w."byEmail", true) AS "byEmail", coalesce(w.quiet, '{}') AS quiet
    FROM (SELECT * FROM told UNION SELECT about.*, id FROM about WHERE id NOT IN (SELECT id FROM told)) o
    JOIN "Account" r ON r.id = o."accountId"
    LEFT JOIN "NoticeWish" w ON w."accountId" = r.id`

export type CardOf = Pick<CardRecord, 'validFrom' | 'validTo' | 'fiveYearsFrom'> & {
  bhxhCode: string
}

/** All cards of those of whom one ends between two days. */
export async function listCardsEnding(
  { wanting }: JournaledBatch,
  from: string,
  to: string,
): Promise<CardOf[]> {
  const found = await askPrepared<Named>(Prisma.sql`
    SELECT "bhxhCode" FROM "HealthCard"
    WHERE "bhxhCode" = ANY (${wanting.card}) AND "closedAt" IS NULL AND "validTo" BETWEEN ${from}::date AND ${to}::date`)
  return listCardsOf(codesOf(found))
}

type Named = { bhxhCode: string }
const codesOf = (rows: readonly Named[]): string[] => [
  ...new Set(rows.map(({ bhxhCode }) => bhxhCode)),
]

const listCardsOf = async (codes: string[]): Promise<CardOf[]> =>
  codes.length === 0
    ? []
    : askPrepared(Prisma.sql`
        SELECT "bhxhCode", ${day('"validFrom"')} AS "validFrom", ${day('"validTo"')} AS "validTo",
          ${day('"fiveYearsFrom"')} AS "fiveYearsFrom"
        FROM "HealthCard" WHERE "bhxhCode" = ANY (${codes}) AND "closedAt" IS NULL`)

export type PaidOf = Pick<PeriodRecord, 'insurance' | 'fromMonth' | 'toMonth' | 'state'> & {
  bhxhCode: string
}

type Began = { reachedFrom: string; reachedTo: string; beganFrom: string; beganTo: string }

/** Cards and months of health insurance of those whose five years may have become full: by a card, or by a time of insurance that began then. */
export async function listPerhapsFiveYears(
  { wanting }: JournaledBatch,
  { reachedFrom, reachedTo, beganFrom, beganTo }: Began,
): Promise<{ cards: CardOf[]; periods: PaidOf[] }> {
  const codes = wanting['five-years']
  const found = await Promise.all([
    askPrepared<Named>(Prisma.sql`
      SELECT "bhxhCode" FROM "HealthCard"
      WHERE "bhxhCode" = ANY (${codes}) AND "closedAt" IS NULL AND ("fiveYearsFrom" BETWEEN ${reachedFrom}::date AND ${reachedTo}::date
        OR "validFrom" BETWEEN ${beganFrom}::date AND ${beganTo}::date)`),
    askPrepared<Named>(Prisma.sql`
      SELECT "bhxhCode" FROM "ParticipationPeriod"
      WHERE "bhxhCode" = ANY (${codes}) AND "closedAt" IS NULL AND insurance = 'HEALTH'
        AND "fromMonth" BETWEEN ${beganFrom}::date AND ${beganTo}::date`),
  ])
  const few = codesOf(found.flat())
  if (few.length === 0) return { cards: [], periods: [] }
  const [cards, periods] = await Promise.all([
    listCardsOf(few),
    askPrepared<PaidOf>(Prisma.sql`
      SELECT "bhxhCode", insurance::text, ${month('"fromMonth"')} AS "fromMonth", ${month('"toMonth"')} AS "toMonth", state::text
      FROM "ParticipationPeriod" WHERE "bhxhCode" = ANY (${few}) AND "closedAt" IS NULL AND insurance = 'HEALTH'`),
  ])
  return { cards, periods }
}

/** Of some people, with the day on which the newest of their periods of social insurance came in. */
export type PeriodOf = PeriodRecord & { bhxhCode: string; importedOn: string }
export type LeaveOf = { bhxhCode: string; fromMonth: string; toMonth: string }

/** Paid or owed months of the last time, of the two insurances that tell on one another. */
export const listLatePeriods = ({ wanting }: JournaledBatch, since: string): Promise<PaidOf[]> =>
  askPrepared(Prisma.sql`
    SELECT "bhxhCode", insurance::text, ${month('"fromMonth"')} AS "fromMonth", ${month('"toMonth"')} AS "toMonth", state::text
    FROM "ParticipationPeriod"
    WHERE "bhxhCode" = ANY (${wanting.gap}) AND "closedAt" IS NULL AND "toMonth" >= ${`${since}-01`}::date
      AND insurance IN ('SOCIAL', 'UNEMPLOYMENT')`)

/** All that is known of the contributions of some of them. */
export async function listHistories(
  _: JournaledBatch,
  few: string[],
): Promise<{ periods: PeriodOf[]; leaves: LeaveOf[] }> {
  if (few.length === 0) return { periods: [], leaves: [] }
  const [periods, leaves] = await Promise.all([listPeriodsOfSome(few), listLeavesOfSome(few)])
  return { periods, leaves }
}

const PERIOD = Prisma.raw(selectPeriod('p'))
const listPeriodsOfSome = (codes: string[]): Promise<PeriodOf[]> =>
  askPrepared(Prisma.sql`
    SELECT p."bhxhCode", ${PERIOD},
      ${day(`i."startedAt" AT TIME ZONE 'Asia/Ho_Chi_Minh'`)} AS "importedOn"
    FROM "ParticipationPeriod" p JOIN "Import" i ON i.id = p."importId"
    WHERE p."bhxhCode" = ANY (${codes}) AND p."closedAt" IS NULL ORDER BY p."fromMonth", p."toMonth", p.key`)

const listLeavesOfSome = (codes: string[]): Promise<LeaveOf[]> =>
  askPrepared(Prisma.sql`
    SELECT "bhxhCode", ${month('"fromDay"')} AS "fromMonth", ${month('"toDay"')} AS "toMonth" FROM "Benefit"
    WHERE "bhxhCode" = ANY (${codes}) AND "closedAt" IS NULL AND "group" IN ('SICKNESS', 'MATERNITY') AND "fromDay" <= "toDay"`)

export type VisitOf = { bhxhCode: string; subject: string; day: string }

/** Visits that began since a day and came in since an instant. */
export const listNewVisits = (
  { wanting }: JournaledBatch,
  { arrivedSince, importedSince }: { arrivedSince: string; importedSince: Date },
): Promise<VisitOf[]> =>
  askPrepared(Prisma.sql`
    SELECT v."bhxhCode", v.key AS subject, left(v."arrivedAt", 10) AS day
    FROM "Visit" v JOIN "Import" i ON i.id = v."importId"
    WHERE v."bhxhCode" = ANY (${wanting.visit}) AND v."closedAt" IS NULL AND v.state <> 'WITHDRAWN'
      AND v."arrivedAt" >= ${arrivedSince} AND i."startedAt" >= ${importedSince}`)
