import 'server-only'
import { db, pool } from '@/lib/platform/db'
import { statuses, type Status } from '@/lib/registration/status'
import type { ListedCase } from './listed-case'
import { limitsOf, queues, type Limits, type QueueSlug } from './queues'
import type { CaseSearch } from './search'

/** A draft is still the citizen's own: in no list of ours. */
const submitted = statuses.filter((status) => status !== 'DRAFT')

const listColumns = {
  reference: true,
  fullName: true,
  status: true,
  officeCode: true,
  submittedAt: true,
  statusSince: true,
  dueOn: true,
  decidedById: true,
} as const

const asListed = ({
  decidedById,
  ...row
}: {
  decidedById: string | null
  fullName: string | null
  officeCode: string | null
  submittedAt: Date | null
  dueOn: Date | null
} & {
  reference: string
  status: Status
  statusSince: Date
}): ListedCase => ({
  ...row,
  isBeingDecided: row.status === 'AWAITING_APPROVAL' && decidedById !== null,
  fullName: row.fullName ?? '',
  officeCode: row.officeCode!,
  submittedAt: row.submittedAt!,
  dueOn: row.dueOn && row.dueOn.toISOString().slice(0, 10),
})

type Page = { limit: number; offset: number }

export async function listCases(
  officeCodes: string[],
  limits: Limits,
  { limit, offset }: Page,
): Promise<ListedCase[]> {
  const { statuses: accepted, dueBy, sentFrom, newestFirst } = limits
  const rows = await db.declaration.findMany({
    where: {
      officeCode: { in: officeCodes },
      status: { in: [...accepted] },
      ...(dueBy && { dueOn: { lte: new Date(dueBy) } }),
      ...(sentFrom && { submittedAt: { gte: sentFrom } }),
    },
    orderBy: [
      dueBy ? { dueOn: 'asc' } : { statusSince: newestFirst ? 'desc' : 'asc' },
      { id: 'asc' },
    ],
    take: limit,
    skip: offset,
    select: listColumns,
  })
  return rows.map(asListed)
}

/** How many cases stand in each queue, counted in one reading. */
export async function countQueues(
  officeCodes: string[],
  today: string,
): Promise<Record<QueueSlug, number>> {
  const values: unknown[] = [officeCodes, submitted]
  const value = (one: unknown) => `$${values.push(one)}`
  const counts = queues.map(({ slug }) => {
    const { statuses: accepted, dueBy, sentFrom } = limitsOf(slug, today)
    const rules = [`status = ANY(${value(accepted)}::"DeclarationStatus"[])`]
    if (dueBy) rules.push(`"dueOn" <= ${value(dueBy)}::date`)
    if (sentFrom) rules.push(`"submittedAt" >= ${value(sentFrom)}::timestamptz`)
    return `count(*) FILTER (WHERE ${rules.join(' AND ')})::int AS "${slug}"`
  })
  const { rows } = await pool.query<Record<QueueSlug, number>>(
    `SELECT ${counts.join(', ')} FROM "Declaration"
     WHERE "officeCode" = ANY($1) AND status = ANY($2::"DeclarationStatus"[])`,
    values,
  )
  return rows[0]!
}

export async function searchCases(
  officeCodes: string[],
  search: CaseSearch,
  limit: number,
): Promise<ListedCase[]> {
  const { numbers, phone, words } = search
  const byNumber = [
    { bhxhCode: { in: numbers } },
    { idNumber: { in: numbers } },
    ...(phone ? [{ phone }] : []),
  ]
  const byName = words.map((word) => ({ searchText: { contains: word } }))
  const rows = await db.declaration.findMany({
    where: {
      officeCode: { in: officeCodes },
      status: { in: submitted },
      ...(numbers.length > 0 ? { OR: byNumber } : { AND: byName }),
    },
    orderBy: { submittedAt: 'desc' },
    take: limit,
    select: listColumns,
  })
  return rows.map(asListed)
}
