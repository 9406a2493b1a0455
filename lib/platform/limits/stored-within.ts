import 'server-only'
import { Prisma } from '@/prisma/client/client'
import { db } from '../database/db'
import type { Tx } from '../database/transaction'

/** What one network left in the last so many seconds, or what all did. */
export type Span = { mark: string | null; seconds: number }

/** What is counted: how much each row is, which rows (to which a condition is added by AND), and where they keep the marks of networks. */
export type Stored = { amount: Prisma.Sql; from: Prisma.Sql; marks: Prisma.Sql }

const within = ({ from, marks }: Stored, { mark, seconds }: Span) =>
  Prisma.sql`FROM ${from} AND "createdAt" > now() - make_interval(secs => ${seconds})
    ${mark === null ? Prisma.empty : Prisma.sql`AND ${marks} @> ARRAY[${mark}]`}`

/** Asks for all spans in one statement. Answers in their order. */
export async function storedWithin(
  spans: Span[],
  stored: Stored,
  client: Tx | typeof db = db,
): Promise<number[]> {
  const each = spans.map(
    (span, at) => Prisma.sql`
      SELECT ${at}::int AS at, (SELECT coalesce(sum(${stored.amount}), 0)::bigint ${within(stored, span)}) AS stored`,
  )
  const rows = await client.$queryRaw<{ at: number; stored: bigint }[]>(
    Prisma.sql`${Prisma.join(each, ' UNION ALL ')} ORDER BY at`,
  )
  return rows.map(({ stored }) => Number(stored))
}

/** From when on there is no more than `most` in the span, if nothing is added: each row falls out a span after it came. */
export async function findFallTo(
  most: number,
  span: Span,
  stored: Stored,
  client: Tx | typeof db = db,
): Promise<Date> {
  const [row] = await client.$queryRaw<{ until: Date | null }[]>`
    SELECT max("createdAt") + make_interval(secs => ${span.seconds}) AS until FROM (
      SELECT "createdAt", sum(${stored.amount}) OVER (ORDER BY "createdAt" DESC) AS since ${within(stored, span)}) AS newest
    WHERE since > ${most}`
  return row?.until ?? new Date(Date.now() + span.seconds * 1000)
}
