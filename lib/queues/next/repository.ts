import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import { Prisma } from '@/prisma/client/client'
import { held, inQueue, orderBy, placesOf } from '../repository'
import type { Awaiting } from './waiting-for'

export type NextCase = { id: string; reference: string }
type Wanted = Awaiting & {
  /** Cases that turned out not to be this officer's to judge. */
  passOver: string[]
  /** The case that is followed, by its number; from the head where it is none of those that wait. */
  after?: string
}

/**
 * The one rule of what comes next for an officer: what nobody holds, most urgent first, and only when nothing of that is left what
 * they have put back themselves. After the last comes the first again. Each part is read from the index that has the order of the
 * list, past the few that are held or put back.
 */
export const findFirst = (wanted: Wanted): Promise<NextCase | null> =>
  firstOf(wanted, async (rules) => {
    const [first] = await db.$queryRaw<NextCase[]>`
      SELECT d.id, d.reference FROM (${candidates(wanted, rules, 1)}) AS listed JOIN "Declaration" d USING (id)`
    return first ?? null
  })

/** More presses than this never come at the same moment. */
const MOST_AT_ONCE = 50

/** The same with its row locked. What is just being taken is passed over, not waited for: of twenty who press together each gets another. */
export const lockFirst = (wanted: Wanted, tx: Tx): Promise<NextCase | null> =>
  firstOf(wanted, async (rules) => {
    const [first] = await tx.$queryRaw<NextCase[]>`
      SELECT d.id, d.reference FROM (${candidates(wanted, rules, MOST_AT_ONCE)}) AS listed JOIN "Declaration" d USING (id)
      ORDER BY ${orderBy[wanted.asked.wish.order]} LIMIT 1 FOR UPDATE OF d SKIP LOCKED`
    return first ?? null
  })

async function firstOf(
  wanted: Wanted,
  ask: (rules: Prisma.Sql[]) => Promise<NextCase | null>,
): Promise<NextCase | null> {
  for (const part of partsOf(wanted.officerId))
    for (const range of await rangesOf(wanted, part)) {
      const found = await ask([part, ...range])
      if (found) return found
    }
  return null
}

const candidates = ({ asked, passOver }: Wanted, rules: Prisma.Sql[], limit: number) =>
  inQueue(asked, { limit, offset: 0 }, [...rules, Prisma.sql`id <> ALL (${passOver}::uuid[])`])

/** What nobody holds and this officer has not put back; then what they have. */
function partsOf(officerId: string): Prisma.Sql[] {
  const putBack = Prisma.sql`SELECT "declarationId" FROM "Holding" WHERE "officerId" = ${officerId}::uuid AND "putBackAt" IS NOT NULL`
  return [
    Prisma.sql`id <> ALL (ARRAY(${held} UNION ALL ${putBack}))`,
    Prisma.sql`id = ANY (ARRAY(${putBack}))`,
  ]
}

type Place = { id: string; dueOn: string | null; statusSince: string }

/** What stands behind the case that is followed, then all from the head. As text: a moment has more digits than a Date keeps. */
async function rangesOf({ asked, after }: Wanted, part: Prisma.Sql): Promise<Prisma.Sql[][]> {
  if (after === undefined) return [[]]
  const { codes, statuses } = placesOf(asked)
  const [place] = await db.$queryRaw<Place[]>`
    SELECT id, "dueOn"::text, "statusSince"::text FROM "Declaration"
    WHERE reference = ${after} AND "officeCode" = ANY(${codes}) AND status = ANY(${statuses}::"DeclarationStatus"[]) AND ${part}`
  if (!place) return [[]]
  const { id, dueOn, statusSince } = place
  const others = Prisma.sql`id <> ${id}::uuid`
  const later = Prisma.sql`("statusSince", id) > (${statusSince}::timestamptz, ${id}::uuid)`
  const noDay = Prisma.sql`"dueOn" IS NULL`
  if (dueOn === null) return [[noDay, later], [others]]
  const due = Prisma.sql`("dueOn", "statusSince", id) > (${dueOn}::date, ${statusSince}::timestamptz, ${id}::uuid)`
  return [[due], [noDay], [others]]
}
