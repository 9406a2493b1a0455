import 'server-only'
import { db } from '@/lib/platform/db'
import type { Tx } from '@/lib/platform/transaction'
import type { User } from './account'
import { IDLE_SECONDS, LONGEST_SECONDS, TOUCH_SECONDS } from './session'

const asUser = {
  id: true,
  kind: true,
  login: true,
  fullName: true,
  bhxhCode: true,
  officeCode: true,
  roles: true,
} as const

// ── Accounts ──

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
    data: [{ ...citizen, kind: 'CITIZEN', bhxhCode: citizen.login }],
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

// ── Sessions. Ends are judged by the database's clock. ──

export type LiveSession = { user: User; lastSeenAt: Date; expiresAt: Date }

export async function findSession(tokenHash: string): Promise<LiveSession | null> {
  const [row] = await db.$queryRaw<(User & Omit<LiveSession, 'user'>)[]>`
    SELECT a.id, a.kind::text, a.login, a."fullName", a."bhxhCode", a."officeCode", a.roles::text[] AS roles,
      s."lastSeenAt", s."expiresAt"
    FROM "Session" s JOIN "Account" a ON a.id = s."accountId"
    WHERE s."tokenHash" = ${tokenHash} AND s."expiresAt" > now()
      AND s."lastSeenAt" > now() - make_interval(secs => ${IDLE_SECONDS})`
  if (!row) return null
  const { lastSeenAt, expiresAt, ...user } = row
  return { user, lastSeenAt, expiresAt }
}

export async function insertSession(accountId: string, tokenHash: string, tx: Tx): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Session" ("tokenHash", "accountId", "expiresAt")
    VALUES (${tokenHash}, ${accountId}::uuid, now() + make_interval(secs => ${LONGEST_SECONDS}))`
}

/** Notes a visit, unless one was noted just now. */
export async function touchSession(tokenHash: string): Promise<void> {
  await db.$executeRaw`
    UPDATE "Session" SET "lastSeenAt" = now()
    WHERE "tokenHash" = ${tokenHash} AND "lastSeenAt" < now() - make_interval(secs => ${TOUCH_SECONDS})`
}
