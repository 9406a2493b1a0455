import 'server-only'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import type { Tx } from '@/lib/platform/transaction'
import { keyHash } from '@/lib/platform/seal'
import type { AccountKind, User } from './account'
import { mayEnter } from './may-enter'
import { IDLE_SECONDS, LONGEST_SECONDS, TOUCH_SECONDS } from './session'

export type NewCitizen = {
  declarationId: string
  login: string
  fullName: string
  phone: string
  email?: string
  idNumber: string
  address: string
}

/** Null when the number or the declaration has an account already; the caller's transaction stays usable. */
export async function insertCitizen(citizen: NewCitizen, tx: Tx): Promise<string | null> {
  const [created] = await tx.account.createManyAndReturn({
    data: [{ ...citizen, kind: 'CITIZEN', bhxhCode: citizen.login, roles: [] }],
    skipDuplicates: true,
    select: { id: true },
  })
  return created?.id ?? null
}

/** An account that nobody has opened yet: it has no password. */
export function findUnopened(id: string, tx: Tx) {
  return tx.account.findFirst({
    where: { id, kind: 'CITIZEN', passwordHash: null },
    select: { login: true, fullName: true, phone: true },
  })
}

export function findForSignIn(kind: AccountKind, login: string) {
  return db.account.findFirst({
    where: { kind, login, ...mayEnter },
    select: { id: true, passwordHash: true },
  })
}

const ownerFields = {
  id: true,
  login: true,
  fullName: true,
  idNumber: true,
  phone: true,
  email: true,
  emailVerified: true,
  passwordHash: true,
} as const

/** All that setting a password needs to know about its owner. `passwordMark` names the present one without giving its hash away. */
export type PasswordOwner = {
  id: string
  login: string
  fullName: string
  idNumber: string | null
  phone: string | null
  email: string | null
  emailVerified: boolean
  passwordHash: string | null
  passwordMark: string
}

const marked = (row: Omit<PasswordOwner, 'passwordMark'> | null): PasswordOwner | null =>
  row && { ...row, passwordMark: keyHash(row.passwordHash ?? '') }

export const findForPassword = async (id: string): Promise<PasswordOwner | null> =>
  marked(await db.account.findUnique({ where: { id }, select: ownerFields }))

/** A citizen who forgot the password; anybody who has not set the first one yet. Officers turn to their operator for a new code. */
export const findForRecovery = async (login: string, kind: AccountKind = 'CITIZEN') =>
  marked(await db.account.findFirst({ where: { kind, login, ...mayEnter }, select: ownerFields }))

/** Only if it is still the one that was read: of two at the same moment one wins. */
export async function replacePassword(
  { id, passwordHash: old }: Pick<PasswordOwner, 'id' | 'passwordHash'>,
  passwordHash: string,
  tx: Tx,
): Promise<boolean> {
  const { count } = await tx.account.updateMany({
    where: { id, passwordHash: old },
    data: { passwordHash },
  })
  return count === 1
}

/** Counts one more within the window and says how many there were. Past `most` the window no longer moves: a lock ends. */
export async function countTry(key: string, seconds: number, most: number): Promise<number> {
  const [row] = await db.$queryRaw<[{ points: number }]>`
    INSERT INTO "RateLimit" AS kept (key, points, expire)
    VALUES (${key}, 1, (extract(epoch FROM now()) + ${seconds}) * 1000)
    ON CONFLICT (key) DO UPDATE SET
      points = CASE WHEN kept.expire > extract(epoch FROM now()) * 1000 THEN kept.points + 1 ELSE 1 END,
      expire = CASE WHEN kept.expire > extract(epoch FROM now()) * 1000 AND kept.points >= ${most}
        THEN kept.expire ELSE excluded.expire END
    RETURNING points`
  return row.points
}

export async function clearTries(key: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key } })
}

export type LiveSession = { user: User; lastSeenAt: Date; expiresAt: Date }

export async function findSession(tokenHash: string): Promise<LiveSession | null> {
  const [row] = await db.$queryRaw<(User & Omit<LiveSession, 'user'>)[]>`
    SELECT a.id, a.kind::text, a.login, a."fullName", a."bhxhCode", a."officeCode", a.roles::text[] AS roles,
      s."lastSeenAt", s."expiresAt"
    FROM "Session" s JOIN "Account" a ON a.id = s."accountId"
    WHERE s."tokenHash" = ${tokenHash} AND s."expiresAt" > now()
      AND a."suspendedAt" IS NULL AND (NOT a."isDemo" OR ${env.DEMO_MODE})
      AND s."lastSeenAt" > now() - make_interval(secs => ${IDLE_SECONDS + TOUCH_SECONDS})`
  if (!row) return null
  const { lastSeenAt, expiresAt, ...user } = row
  return { user, lastSeenAt, expiresAt }
}

/** Only while the password is still the one that was shown: a session must not slip in behind its being replaced. */
export async function insertSession(
  { id, passwordHash }: { id: string; passwordHash: string | null },
  tokenHash: string,
  tx: Tx,
): Promise<boolean> {
  const inserted = await tx.$executeRaw`
    INSERT INTO "Session" ("tokenHash", "accountId", "expiresAt")
    SELECT ${tokenHash}, id, now() + make_interval(secs => ${LONGEST_SECONDS})
    FROM "Account" WHERE id = ${id}::uuid AND "passwordHash" = ${passwordHash} AND "suspendedAt" IS NULL FOR SHARE`
  return inserted === 1
}

export const findUserById = (id: string): Promise<User | null> =>
  db.account.findUnique({ where: { id, ...mayEnter }, omit: { passwordHash: true } })

/** Notes a visit, unless one was noted just now. */
export async function touchSession(tokenHash: string): Promise<void> {
  await db.$executeRaw`
    UPDATE "Session" SET "lastSeenAt" = now()
    WHERE "tokenHash" = ${tokenHash} AND "lastSeenAt" < now() - make_interval(secs => ${TOUCH_SECONDS})`
}

/** The account whose session it was; null when there was none. */
export async function deleteSession(tokenHash: string, tx: Tx): Promise<string | null> {
  const [ended] = await tx.$queryRaw<{ accountId: string }[]>`
    DELETE FROM "Session" WHERE "tokenHash" = ${tokenHash} RETURNING "accountId"`
  return ended?.accountId ?? null
}

export async function deleteSessionsOf(
  accountId: string,
  exceptHash: string | undefined,
  tx: Tx,
): Promise<void> {
  await tx.session.deleteMany({ where: { accountId, tokenHash: { not: exceptHash } } })
}

/** What nobody can use any more; for the worker's nightly round. */
export async function deleteDeadSessions(): Promise<number> {
  return db.$executeRaw`
    DELETE FROM "Session" WHERE "expiresAt" < now()
      OR "lastSeenAt" < now() - make_interval(secs => ${IDLE_SECONDS + TOUCH_SECONDS})`
}

export function findProfile(id: string) {
  return db.account.findUnique({
    where: { id },
    select: {
      phone: true,
      email: true,
      emailVerified: true,
      idNumber: true,
      address: true,
      declarationId: true,
    },
  })
}

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

/** Staff codes of the officers among these accounts. */
export function listStaffCodes(ids: string[]): Promise<{ id: string; login: string }[]> {
  return db.account.findMany({
    where: { id: { in: ids }, kind: 'OFFICER' },
    select: { id: true, login: true },
  })
}
