import 'server-only'
import type { Role } from '@/lib/accounts/account'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import type { StaffRequest, StaffRequestState, SeenOfficer, StaffWish } from './staff-request'

const columns = {
  id: true,
  act: true,
  officerId: true,
  login: true,
  officeCode: true,
  wish: true,
  seen: true,
  ground: true,
  words: true,
  state: true,
  stateSince: true,
  askedById: true,
  decidedBy: true,
  answer: true,
  createdAt: true,
} as const

type Row = Omit<StaffRequest, 'wish' | 'seen'> & { wish: unknown; seen: unknown }
const asRequest = (row: Row): StaffRequest => ({
  ...row,
  wish: row.wish as StaffWish,
  seen: row.officerId === null || row.act === 'CREATE' ? null : (row.seen as SeenOfficer),
})

export type LockedStaff = {
  id: string
  login: string
  fullName: string
  officeCode: string
  roles: Role[]
  bhxhCode: string | null
  phone: string | null
  isSuspended: boolean
  isOpened: boolean
}

/** Officers by id, held until the end of `tx`: always in the same order, so that two who act on each other wait instead of stumbling. */
export async function lockStaff(ids: string[], tx: Tx): Promise<Map<string, LockedStaff>> {
  const rows = await tx.$queryRaw<LockedStaff[]>`
    SELECT id, login, "fullName", "officeCode", roles::text[] AS roles, "bhxhCode", phone,
      "suspendedAt" IS NOT NULL AS "isSuspended", "passwordHash" IS NOT NULL AS "isOpened"
    FROM "Account" WHERE kind = 'OFFICER' AND id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE`
  return new Map(rows.map((row) => [row.id, row]))
}

type Asked = Pick<
  StaffRequest,
  'act' | 'officerId' | 'login' | 'officeCode' | 'wish' | 'seen' | 'ground' | 'words' | 'askedById'
>

/** Null where something about this officer waits already. */
export async function insertRequest(asked: Asked, tx: Tx): Promise<string | null> {
  const [row] = await tx.staffRequest.createManyAndReturn({
    data: [{ ...asked, seen: asked.seen ?? {} }],
    skipDuplicates: true,
    select: { id: true },
  })
  return row?.id ?? null
}

/** As it stands, and nobody moves it before the end of `tx`. */
export async function lockRequest(id: string, tx: Tx): Promise<StaffRequest | null> {
  await tx.$queryRaw`SELECT id FROM "StaffRequest" WHERE id = ${id}::uuid FOR UPDATE`
  const row = await tx.staffRequest.findUnique({ where: { id }, select: columns })
  return row && asRequest(row)
}

type End = {
  state: Exclude<StaffRequestState, 'ASKED'>
  wish: StaffWish
  decidedBy?: string
  answer?: string
  officerId?: string
}

export async function endRequest(id: string, end: End, tx: Tx): Promise<void> {
  const data = { ...end, stateSince: new Date() }
  await tx.staffRequest.update({ where: { id }, data, select: { id: true } })
}

export const listOverdueRequests = (before: Date): Promise<{ id: string }[]> =>
  db.staffRequest.findMany({
    where: { state: 'ASKED', createdAt: { lt: before } },
    select: { id: true },
  })

/** What waits about whoever has this staff code. */
export const findWaitingAbout = (login: string, tx: Tx | typeof db = db) =>
  tx.staffRequest.findFirst({ where: { login, state: 'ASKED' }, select: { id: true } })

/** Done as far as it goes, and then as if it had never been: whether it could be done. */
export async function tryOut<Result>(tx: Tx, work: () => Promise<Result>): Promise<Result> {
  await tx.$executeRaw`SAVEPOINT tried_out`
  const result = await work()
  await tx.$executeRaw`ROLLBACK TO SAVEPOINT tried_out`
  return result
}

/** Which act brought the way in that is open now, and by whom it was confirmed. */
export const findLastWayIn = (officerId: string, tx: Tx) =>
  tx.staffRequest.findFirst({
    where: { officerId, state: 'DONE', act: { in: ['CREATE', 'RESET'] } },
    orderBy: { stateSince: 'desc' },
    select: { decidedBy: true },
  })
