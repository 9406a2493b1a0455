import 'server-only'
import type { Role } from '@/lib/accounts/account'
import { db } from '@/lib/platform/database/db'
import { Prisma } from '@/prisma/client/client'
import type { StaffAct } from '../staff-act'
import type { StaffRequestState } from '../staff-request'
import type { StaffListWish } from './staff-list-wish'

/** More waits nowhere: a site has a few administrators. */
const MOST_WAITING_SHOWN = 100

export type WaitingRow = {
  id: string
  act: StaffAct
  login: string
  officeCode: string
  /** The staff code of whoever asked. */
  asker: string
  askedById: string
  ground: string
  words: string
  createdAt: Date
}

/** What waits: of these offices, or of all. */
export async function listWaitingRows(officeCodes?: string[]): Promise<WaitingRow[]> {
  const rows = await db.staffRequest.findMany({
    where: { state: 'ASKED', ...(officeCodes && { officeCode: { in: officeCodes } }) },
    orderBy: { createdAt: 'asc' },
    take: MOST_WAITING_SHOWN,
    select: {
      ...{ id: true, act: true, login: true, officeCode: true, askedById: true, ground: true },
      ...{ words: true, createdAt: true, asker: { select: { login: true } } },
    },
  })
  return rows.map(({ asker, ...row }) => ({ ...row, asker: asker.login }))
}

export const STAFF_A_PAGE = 25

export type ListedOfficer = {
  id: string
  login: string
  fullName: string
  officeCode: string
  roles: Role[]
  isSuspended: boolean
  isOpened: boolean
  lastSignIn: Date | null
}

type AskedStaff = { wish: StaffListWish; words: string[]; officeCodes?: string[]; page: number }

const states: Record<StaffListWish['state'], Prisma.Sql> = {
  all: Prisma.sql`true`,
  working: Prisma.sql`"suspendedAt" IS NULL AND "passwordHash" IS NOT NULL`,
  new: Prisma.sql`"suspendedAt" IS NULL AND "passwordHash" IS NULL`,
  suspended: Prisma.sql`"suspendedAt" IS NOT NULL`,
}

/** As `searchText` makes of a name what is typed, in SQL: officers are some thousands, and read by an index of their own. */
const plainName = Prisma.sql`replace(regexp_replace(normalize(lower("fullName"), NFD), '[\u0300-\u036f]', '', 'g'), 'đ', 'd')`

/** One page of officers, with how many there are; when each came in last, as their own journal says. */
export async function listOfficers({ wish, words, officeCodes, page }: AskedStaff) {
  const found = words.map(
    (word) =>
      Prisma.sql`(position(${word} in ${plainName}) > 0 OR position(${word} in lower(login)) > 0)`,
  )
  const rules = [
    Prisma.sql`kind = 'OFFICER'`,
    states[wish.state],
    ...(wish.role ? [Prisma.sql`${wish.role}::"Role" = ANY (roles)`] : []),
    ...(wish.officeCode ? [Prisma.sql`"officeCode" = ${wish.officeCode}`] : []),
    ...(officeCodes ? [Prisma.sql`"officeCode" = ANY (${officeCodes})`] : []),
    ...found,
  ]
  const rows = await db.$queryRaw<(ListedOfficer & { total: number })[]>`
    SELECT shown.*, (SELECT at FROM "JournalEntry"
      WHERE stream = 'account:' || shown.id AND act = 'sign-in' ORDER BY position DESC LIMIT 1) AS "lastSignIn"
    FROM (
      SELECT id, login, "fullName", "officeCode", roles::text[] AS roles, "suspendedAt" IS NOT NULL AS "isSuspended",
        "passwordHash" IS NOT NULL AS "isOpened", count(*) OVER ()::int AS total
      FROM "Account" WHERE ${Prisma.join(rules, ' AND ')}
      ORDER BY login LIMIT ${STAFF_A_PAGE} OFFSET ${(page - 1) * STAFF_A_PAGE}) AS shown
    ORDER BY shown.login`
  return {
    rows: rows.map(({ total: _, ...row }): ListedOfficer => row),
    total: rows[0]?.total ?? 0,
  }
}

/** One officer, as their page tells of them. */
export async function findOfficerRow(id: string) {
  const row = await db.account.findFirst({
    where: { id, kind: 'OFFICER' },
    select: {
      ...{ id: true, login: true, fullName: true, officeCode: true, roles: true, phone: true },
      ...{ bhxhCode: true, suspendedAt: true, passwordHash: true, createdAt: true },
    },
  })
  if (!row) return null
  const { suspendedAt, passwordHash, officeCode, ...officer } = row
  return {
    ...officer,
    officeCode: officeCode ?? '',
    isSuspended: suspendedAt !== null,
    isOpened: passwordHash !== null,
  }
}

/** When somebody came in last. */
export const findLastSignIn = (id: string) =>
  db.journalEntry.findFirst({
    where: { stream: `account:${id}`, act: 'sign-in' },
    orderBy: { position: 'desc' },
    select: { at: true },
  })

/** What was asked for about an officer, the newest first. */
export const listRequestsAbout = (
  login: string,
): Promise<{ id: string; act: StaffAct; state: StaffRequestState; createdAt: Date }[]> =>
  db.staffRequest.findMany({
    where: { login },
    orderBy: { createdAt: 'desc' },
    take: 20,
    select: { id: true, act: true, state: true, createdAt: true },
  })

export const findRequestRow = (id: string) => db.staffRequest.findUnique({ where: { id } })

/** How officers are called, by id. */
export async function namesOfStaff(ids: string[]): Promise<Map<string, string>> {
  const rows = await db.account.findMany({
    where: { id: { in: ids }, kind: 'OFFICER' },
    select: { id: true, fullName: true, login: true },
  })
  return new Map(rows.map(({ id, fullName, login }) => [id, `${fullName} (${login})`]))
}

/** Administrators who could confirm what one of them asked for about another; found by the index of officers. */
export async function countOtherKeepers(except: string[]): Promise<number> {
  const [row] = await db.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM "Account"
    WHERE kind = 'OFFICER' AND 'ADMINISTRATOR' = ANY (roles) AND "suspendedAt" IS NULL AND "passwordHash" IS NOT NULL
      AND id <> ALL (${except}::uuid[])`
  return row.count
}
