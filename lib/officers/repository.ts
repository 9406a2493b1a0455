import 'server-only'
import type { Role } from '@/lib/accounts/account'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'

type Post = { fullName: string; officeCode: string; roles: Role[] }
export type NewOfficer = Post & { login: string; phone?: string; bhxhCode?: string }
export type StaffAccount = Post & {
  id: string
  login: string
  phone: string | null
  bhxhCode: string | null
  suspendedAt: Date | null
  isOpened: boolean
}

const columns = {
  id: true,
  login: true,
  fullName: true,
  officeCode: true,
  roles: true,
  phone: true,
  bhxhCode: true,
  suspendedAt: true,
  passwordHash: true,
} as const

type Row = Post & {
  id: string
  login: string
  phone: string | null
  bhxhCode: string | null
  suspendedAt: Date | null
  passwordHash: string | null
}
const shown = ({ passwordHash, ...row }: Row): StaffAccount => ({
  ...row,
  isOpened: passwordHash !== null,
})

/** Locked until the transaction ends, so that two operators act one after the other. */
export async function lockOfficer(login: string, tx: Tx): Promise<StaffAccount | null> {
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Account" WHERE kind = 'OFFICER' AND login = ${login} FOR UPDATE`
  if (!found) return null
  return shown((await tx.account.findUniqueOrThrow({ where: found, select: columns })) as Row)
}

export async function findStaff(login: string): Promise<StaffAccount | null> {
  const row = await db.account.findFirst({ where: { kind: 'OFFICER', login }, select: columns })
  return row && shown(row as Row)
}

/** Null when somebody, citizen or officer, has this login already. */
export async function insertOfficer(officer: NewOfficer, tx: Tx): Promise<string | null> {
  const [created] = await tx.account.createManyAndReturn({
    data: [{ ...officer, kind: 'OFFICER' }],
    skipDuplicates: true,
    select: { id: true },
  })
  return created?.id ?? null
}

/** The login of another officer's account that is not suspended, with the same number. Two operators who give a number are told one after the other. */
export async function findTwin(
  login: string,
  number: { bhxhCode: string } | { phone: string },
  tx: Tx,
): Promise<string | null> {
  const [value] = Object.values(number)
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`officer:${value}`}, 0))`
  const twin = await tx.account.findFirst({
    where: { kind: 'OFFICER', ...number, suspendedAt: null, login: { not: login } },
    select: { login: true },
  })
  return twin?.login ?? null
}

export type OfficerChanges = Partial<Post> & {
  phone?: string
  bhxhCode?: string
  suspendedAt?: Date | null
  passwordHash?: null
}

export async function changeOfficer(id: string, changes: OfficerChanges, tx: Tx): Promise<void> {
  await tx.account.update({ where: { id }, data: changes, select: { id: true } })
}

export async function listStaff(officeCode?: string): Promise<StaffAccount[]> {
  const rows = await db.account.findMany({
    where: { kind: 'OFFICER', officeCode },
    select: columns,
    orderBy: [{ officeCode: 'asc' }, { login: 'asc' }],
  })
  return rows.map((row) => shown(row as Row))
}
