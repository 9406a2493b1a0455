import 'server-only'
import { isOrganisationLogin } from '@/lib/forms/numbers/login-number'
import { db } from '@/lib/platform/database/db'
import { askPrepared } from '@/lib/platform/database/prepared'
import { env } from '@/lib/platform/env'
import { Prisma } from '@/prisma/client/client'
import type { Tx } from '@/lib/platform/database/transaction'
import type { AccountKind, User } from './account'
import { mayEnter } from './may-enter'

export type NewCitizen = {
  declarationId: string
  login: string
  fullName: string
  phone: string
  email?: string
  idNumber?: string
  address: string
  /** That of the case, until the owner signs in. */
  language?: string
}

/** An organisation has no mã số BHXH. */
const codeOf = ({ login }: NewCitizen) => (isOrganisationLogin(login) ? null : login)

/** Null when the number or the declaration has an account already; the caller's transaction stays usable. */
export async function insertCitizen(citizen: NewCitizen, tx: Tx): Promise<string | null> {
  const [created] = await tx.account.createManyAndReturn({
    data: [{ ...citizen, kind: 'CITIZEN', bhxhCode: codeOf(citizen), roles: [] }],
    skipDuplicates: true,
    select: { id: true },
  })
  return created?.id ?? null
}

/** Accounts these cases opened that their owners have opened: they have a password. */
export const listOpenedOf = (declarationIds: string[]) =>
  db.account.findMany({
    where: { declarationId: { in: declarationIds }, passwordHash: { not: null } },
    select: { id: true, declarationId: true },
  })

/** Whether this person has an account that this phone belongs to. */
export const hasAccountWith = async (login: string, phone: string): Promise<boolean> =>
  (await db.account.count({ where: { kind: 'CITIZEN', login, phone, stoppedAt: null } })) > 0

/** Whether one of these accounts is an officer's of this mã số BHXH. */
export const isOneOfPerson = async (
  ids: string[],
  bhxhCode: string,
  tx: Tx | typeof db = db,
): Promise<boolean> =>
  (await tx.account.count({ where: { id: { in: ids }, kind: 'OFFICER', bhxhCode } })) > 0

/** The accounts of the officer of this mã số BHXH, those that no longer work too. */
export const listIdsOfPerson = async (
  bhxhCode: string,
  tx: Tx | typeof db = db,
): Promise<string[]> => {
  const where = { kind: 'OFFICER', bhxhCode } as const
  return (await tx.account.findMany({ where, select: { id: true } })).map(({ id }) => id)
}

/** An account that nobody has opened yet: it has no password. */
type Unopened = { login: string; fullName: string; phone: string | null; isWard: boolean }

export const findUnopened = (id: string, tx: Tx): Promise<Unopened[]> =>
  tx.$queryRaw`
    SELECT login, "fullName", phone, EXISTS (SELECT FROM "LiveGuardianship" WHERE "childId" = a.id) AS "isWard"
    FROM "Account" a WHERE id = ${id}::uuid AND kind = 'CITIZEN' AND "passwordHash" IS NULL`

export type ForSignIn = {
  id: string
  passwordHash: string | null
  phone: string | null
  email: string | null
  emailVerified: boolean
  language: string
  stoppedAt: Date | null
  waysInEnded: number
  /** The first of these places that has signed in to the account before, a browser rather than a network. */
  knownPlace: string | null
}

/** One question, as every sign-in asks it; who may enter is `mayEnter`. */
export async function findForSignIn(
  { kind, login }: { kind: AccountKind; login: string },
  places: string[] = [],
): Promise<ForSignIn | null> {
  const [row] = await askPrepared<ForSignIn>(Prisma.sql`
    SELECT a.id, a."passwordHash", a.phone, a.email, a."emailVerified", a.language, a."stoppedAt", a."waysInEnded",
      (SELECT p.hash FROM "KnownPlace" p WHERE p."accountId" = a.id AND p.hash = ANY (${places}) ORDER BY p.kind LIMIT 1) AS "knownPlace"
    FROM "Account" a
    WHERE a.kind = ${kind}::"AccountKind" AND a.login = ${login} AND a."suspendedAt" IS NULL AND (NOT a."isDemo" OR ${env.DEMO_MODE})`)
  return row ?? null
}

export const findUserById = (id: string): Promise<User | null> =>
  db.account.findUnique({ where: { id, ...mayEnter }, omit: { passwordHash: true } })

export const findProfile = (id: string, client: Tx | typeof db = db) =>
  client.account.findUnique({
    where: { id },
    select: {
      login: true,
      phone: true,
      email: true,
      emailVerified: true,
      idNumber: true,
      address: true,
      declarationId: true,
    },
  })

/** Only the address the code was sent to: it may have been changed since. Answers the owner's phone, `false` when it was. */
export async function markEmailVerified(
  which: { id: string; email: string },
  tx: Tx,
): Promise<string | null | false> {
  const data = { emailVerified: true }
  const select = { phone: true }
  const [marked] = await tx.account.updateManyAndReturn({ where: which, data, select })
  return marked ? marked.phone : false
}

/** Where somebody works and as what. */
export type Post = { officeCode: string | null; roles: string[] }
export type StaffMember = Post & { id: string; login: string }

/** The officers among these accounts. */
export function listStaffAmong(ids: string[]): Promise<StaffMember[]> {
  return db.account.findMany({
    where: { id: { in: ids }, kind: 'OFFICER' },
    select: { id: true, login: true, officeCode: true, roles: true },
  })
}
