import 'server-only'
import { organisationLogin } from '@/lib/forms/numbers/login-number'
import { taxCode } from '@/lib/forms/numbers/tax-code'
import { db } from '@/lib/platform/database/db'
import { askPrepared } from '@/lib/platform/database/prepared'
import { daysInOrder } from '@/lib/forms/days/asked-days'
import { startOfDay } from '@/lib/forms/days/dates'
import { addDays } from '@/lib/forms/days/working-days'
import { submitted, type Status } from '@/lib/registration/steps/status'
import { Prisma } from '@/prisma/client/client'
import type { ListedCase } from './listed-case'
import { NOBODY, type ListWish, type Order } from './list-wish'
import { limitsOf, queues, type Limits, type QueueSlug } from './queues'
import type { CaseSearch, ReadSearch } from './search'
import { findStartDay } from './tally/repository'

type Row = Omit<ListedCase, 'fullName' | 'holder'> & {
  fullName: string | null
  holderId: string | null
  holderName: string
  heldSince: Date
}

const listColumns = Prisma.sql`d.reference, d."fullName", d.status::text, d."officeCode", d."submittedAt", d."statusSince", d."dueOn"::text,
  h."officerId" AS "holderId", a."fullName" AS "holderName", h.since AS "heldSince"`
const withHolder = Prisma.sql`LEFT JOIN "LiveHolding" h ON h."declarationId" = d.id LEFT JOIN "Account" a ON a.id = h."officerId"`

const asListed = ({ fullName, holderId, holderName, heldSince, ...row }: Row): ListedCase => ({
  ...row,
  fullName: fullName ?? '',
  holder: holderId === null ? null : { id: holderId, name: holderName, since: heldSince },
})

/** One queue of some offices, and what somebody wants to see of it. */
export type Asked = {
  officeCodes: string[]
  limits: Limits
  wish: ListWish
  search: ReadSearch | null
}
type Part = { limit: number; offset: number }

// Each is an index of one office and one status, so that a page costs the same however many stand behind it.
export const orderBy: Record<Order, Prisma.Sql> = {
  // Without a promised day, which sorts last, it is the time of waiting that decides.
  han: Prisma.sql`d."dueOn", d."statusSince", d.id`,
  'cho-lau': Prisma.sql`d."statusSince", d.id`,
  moi: Prisma.sql`d."statusSince" DESC, d.id DESC`,
}

const all = (rules: Prisma.Sql[]) =>
  rules.length > 0 ? Prisma.join(rules, ' AND ') : Prisma.sql`true`

/** What says which index is walked, and how. */
type Walked = Pick<ListWish, 'order' | 'status' | 'officeCode'>

/** What the cases of a list have in common beside their office and status. */
function rulesOf({ limits: { dueBy, sentFrom }, wish, search }: Asked): Prisma.Sql {
  const { from, to } = daysInOrder(wish)
  // Whatever may be wished beside them has its rule, or this does not compile.
  const wished: Record<Exclude<keyof ListWish, keyof Walked>, Prisma.Sql | null> = {
    from: from ? Prisma.sql`"submittedAt" >= ${startOfDay(from)}` : null,
    to: to ? Prisma.sql`"submittedAt" < ${startOfDay(addDays(to, 1))}` : null,
    words: search
      ? Prisma.sql`(reference = ${search.reference} OR ${matching(search.search)})`
      : null,
    holder: wish.holder ? heldBy(wish.holder) : null,
  }
  return all([
    ...(dueBy ? [Prisma.sql`"dueOn" <= ${dueBy}::date`] : []),
    ...(sentFrom ? [Prisma.sql`"submittedAt" >= ${sentFrom}`] : []),
    ...Object.values(wished).filter((rule) => rule !== null),
  ])
}

// Few cases are held at a time. Read once as an array they are a filter on the way, and a page stays a walk of the index.
export const held = Prisma.sql`SELECT "declarationId" FROM "LiveHolding"`
const heldBy = (holder: string) =>
  holder === NOBODY
    ? Prisma.sql`id <> ALL (ARRAY(${held}))`
    : Prisma.sql`id = ANY (ARRAY(${held} WHERE "officerId" = ${holder}::uuid))`

function matching({ numbers, phone, words }: CaseSearch): Prisma.Sql {
  if (numbers.length === 0)
    return all(words.map((word) => Prisma.sql`position(${word} in "searchText") > 0`))
  return Prisma.sql`("bhxhCode" = ANY(${numbers}) OR login = ANY(${organisationsOf(numbers)}) OR "idNumber" = ANY(${numbers}) OR phone = ${phone})`
}

/** Ten digits may be of a person or of an organisation: both are looked for. */
const organisationsOf = (numbers: string[]): string[] =>
  numbers.flatMap((number) => {
    const code = taxCode.safeParse(number).data
    return code === undefined ? [] : [organisationLogin(code)]
  })

export const placesOf = ({ officeCodes, limits, wish }: Asked) => ({
  codes: wish.officeCode ? [wish.officeCode] : officeCodes,
  statuses: wish.status ? [wish.status] : [...limits.statuses],
})

/**
 * Of every office and status only as many as may be needed are read, in order; the rows behind them are fetched for what is shown. Each
 * pair is written out: of an array the planner guesses ten rows, thinks its general plan dear and plans every page anew.
 */
export function inQueue(
  asked: Asked,
  { limit, offset }: Part,
  more: Prisma.Sql[] = [],
): Prisma.Sql {
  const { codes, statuses } = placesOf(asked)
  const pair = (code: string | null, status: Status | null) =>
    Prisma.sql`(${code}::text, ${status}::"DeclarationStatus")`
  const pairs = codes.flatMap((code) => statuses.map((status) => pair(code, status)))
  const order = orderBy[asked.wish.order]
  // Written as a number, for a plan that knows how little is wanted.
  const size = Prisma.raw(String(limit))
  return Prisma.sql`
    SELECT d.id
    FROM (VALUES ${Prisma.join(pairs.length > 0 ? pairs : [pair(null, null)])}) AS place (code, state),
      LATERAL (SELECT id, "dueOn", "statusSince" FROM "Declaration" d
        WHERE "officeCode" = code AND status = state AND ${all([rulesOf(asked), ...more])}
        ORDER BY ${order} LIMIT ${size} + ${offset}::int) AS d
    ORDER BY ${order} LIMIT ${size} OFFSET ${offset}::int`
}

/** Nearer pages are walked to faster than the tally is asked. */
const DEEP = 500

/** The whole of a queue in the order of its promised days, which is how its tally is kept. */
const isAsTallied = ({ limits: { dueBy, sentFrom }, wish, search }: Asked): boolean =>
  wish.order === 'han' && ![dueBy, sentFrom, search, wish.from, wish.to, wish.holder].some(Boolean)

async function deepInQueue(asked: Asked, part: Part): Promise<Prisma.Sql> {
  const start =
    part.offset >= DEEP && isAsTallied(asked) ? await findStartDay(placesOf(asked), part) : null
  if (!start) return inQueue(asked, part)
  const fromThatDay = Prisma.sql`"dueOn" >= ${start.day}::date`
  return inQueue(asked, { ...part, offset: part.offset - start.before }, [fromThatDay])
}

export async function listCases(asked: Asked, part: Part): Promise<ListedCase[]> {
  const list = Prisma.sql`
    SELECT ${listColumns} FROM (${await deepInQueue(asked, part)}) AS listed JOIN "Declaration" d USING (id) ${withHolder}
    ORDER BY ${orderBy[asked.wish.order]}`
  // As many shapes as there are words to search for are not kept planned.
  const rows = await (asked.search ? db.$queryRaw<Row[]>(list) : askPrepared<Row>(list))
  return rows.map(asListed)
}

export async function countCases(asked: Asked): Promise<number> {
  const { codes, statuses } = placesOf(asked)
  const [row] = await db.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM "Declaration"
    WHERE "officeCode" = ANY(${codes}) AND status = ANY(${statuses}::"DeclarationStatus"[]) AND ${rulesOf(asked)}`
  return row.count
}

/** How many cases stand in each queue, summed from the tally (decision 0070); those of today by the index of their moment. */
export async function countQueues(
  officeCodes: string[],
  today: string,
): Promise<Record<QueueSlug, number>> {
  const counts = queues.map(({ slug }) => {
    const { statuses, dueBy, sentFrom } = limitsOf(slug, today)
    const isAccepted = Prisma.sql`status = ANY(${statuses}::"DeclarationStatus"[])`
    const name = Prisma.raw(`"${slug}"`)
    if (!sentFrom) {
      const rule = dueBy ? Prisma.sql`${isAccepted} AND "dueOn" <= ${dueBy}::date` : isAccepted
      return Prisma.sql`coalesce(sum(stand) FILTER (WHERE ${rule}), 0)::int AS ${name}`
    }
    return Prisma.sql`(SELECT count(*)::int FROM "Declaration"
      WHERE "officeCode" = ANY(${officeCodes}) AND "submittedAt" >= ${sentFrom}::timestamptz AND ${isAccepted}) AS ${name}`
  })
  const [row] = await askPrepared<Record<QueueSlug, number>>(
    Prisma.sql`SELECT ${Prisma.join(counts)} FROM "CaseTally" WHERE "officeCode" = ANY(${officeCodes})`,
  )
  return row!
}

export async function searchCases(
  officeCodes: string[],
  search: CaseSearch,
  limit: number,
): Promise<ListedCase[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${listColumns} FROM (
      SELECT * FROM "Declaration"
      WHERE "officeCode" = ANY(${officeCodes}) AND status = ANY(${submitted}::"DeclarationStatus"[]) AND ${matching(search)}
      ORDER BY "submittedAt" DESC LIMIT ${limit}) AS d ${withHolder} ORDER BY d."submittedAt" DESC`
  return rows.map(asListed)
}
