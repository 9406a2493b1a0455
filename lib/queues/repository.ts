import 'server-only'
import { db, pool } from '@/lib/platform/db'
import { inOrder } from '@/lib/forms/asked-days'
import { addDays } from '@/lib/forms/working-days'
import { statuses, type Status } from '@/lib/registration/status'
import type { Prisma } from '@/prisma/client/client'
import type { ListedCase } from './listed-case'
import type { ListWish, Order } from './list-wish'
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

/** One queue of some offices, and what somebody wants to see of it. */
export type Asked = {
  officeCodes: string[]
  limits: Limits
  wish: ListWish
  search: CaseSearch | null
}
type Part = { limit: number; offset: number }

const orderBy: Record<Order, Prisma.DeclarationOrderByWithRelationInput[]> = {
  // Without a promised day it is the time of waiting that decides.
  han: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { statusSince: 'asc' }, { id: 'asc' }],
  'cho-lau': [{ statusSince: 'asc' }, { id: 'asc' }],
  moi: [{ statusSince: 'desc' }, { id: 'desc' }],
}

const startOf = (day: string) => new Date(`${day}T00:00:00+07:00`)

function whereOf({ officeCodes, limits, wish, search }: Asked): Prisma.DeclarationWhereInput {
  const { statuses: accepted, dueBy, sentFrom } = limits
  const { from, to } = inOrder(wish)
  return {
    officeCode: wish.officeCode ?? { in: officeCodes },
    status: wish.status ?? { in: [...accepted] },
    AND: [
      dueBy ? { dueOn: { lte: new Date(dueBy) } } : {},
      sentFrom ? { submittedAt: { gte: sentFrom } } : {},
      from ? { submittedAt: { gte: startOf(from) } } : {},
      to ? { submittedAt: { lt: startOf(addDays(to, 1)) } } : {},
      search ? matching(search) : {},
    ],
  }
}

function matching({ numbers, phone, words }: CaseSearch): Prisma.DeclarationWhereInput {
  if (numbers.length === 0)
    return { AND: words.map((word) => ({ searchText: { contains: word } })) }
  const byNumber = [{ bhxhCode: { in: numbers } }, { idNumber: { in: numbers } }]
  return { OR: phone ? [...byNumber, { phone }] : byNumber }
}

export async function listCases(asked: Asked, { limit, offset }: Part): Promise<ListedCase[]> {
  const rows = await db.declaration.findMany({
    where: whereOf(asked),
    orderBy: orderBy[asked.wish.order],
    take: limit,
    skip: offset,
    select: listColumns,
  })
  return rows.map(asListed)
}

export const countCases = (asked: Asked): Promise<number> =>
  db.declaration.count({ where: whereOf(asked) })

/** The numbers of a queue in its order, without those being decided. */
export async function listReferences(asked: Asked, limit: number): Promise<string[]> {
  const rows = await db.declaration.findMany({
    where: { ...whereOf(asked), NOT: { status: 'AWAITING_APPROVAL', decidedById: { not: null } } },
    orderBy: orderBy[asked.wish.order],
    take: limit,
    select: { reference: true },
  })
  return rows.map(({ reference }) => reference)
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
  const rows = await db.declaration.findMany({
    where: { officeCode: { in: officeCodes }, status: { in: submitted }, ...matching(search) },
    orderBy: { submittedAt: 'desc' },
    take: limit,
    select: listColumns,
  })
  return rows.map(asListed)
}
