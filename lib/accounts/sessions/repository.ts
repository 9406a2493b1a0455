import 'server-only'
import { db } from '@/lib/platform/database/db'
import { askPrepared } from '@/lib/platform/database/prepared'
import { env } from '@/lib/platform/env'
import { Prisma } from '@/prisma/client/client'
import type { Tx } from '@/lib/platform/database/transaction'
import { currentTerms } from '@/lib/terms/terms-versions'
import type { User } from '../account'
import { IDLE_SECONDS, LONGEST_SECONDS, TOUCH_SECONDS, type SessionEnd } from './session'

export type LiveSession = { user: User; lastSeenAt: Date; expiresAt: Date }

export async function findSession(tokenHash: string): Promise<LiveSession | null> {
  const [row] = await askPrepared<User & Omit<LiveSession, 'user'>>(Prisma.sql`
    SELECT a.id, a.kind::text, a.login, a."fullName", a."bhxhCode", a."officeCode", a.roles::text[] AS roles,
      s."lastSeenAt", s."expiresAt", a.kind = 'CITIZEN' AND NOT EXISTS (SELECT FROM "TermsAcceptance" t
        WHERE t."accountId" = a.id AND t.version = ${currentTerms().number} AND t."withdrawnAt" IS NULL) AS "owesTerms"
    FROM "Session" s JOIN "Account" a ON a.id = s."accountId"
    WHERE s."tokenHash" = ${tokenHash} AND s."endedAt" IS NULL AND s."expiresAt" > now()
      AND a."suspendedAt" IS NULL AND a."stoppedAt" IS NULL AND (NOT a."isDemo" OR ${env.DEMO_MODE})
      AND s."lastSeenAt" > now() - make_interval(secs => ${IDLE_SECONDS + TOUCH_SECONDS})`)
  if (!row) return null
  const { lastSeenAt, expiresAt, ...user } = row
  return { user, lastSeenAt, expiresAt }
}

/** Before the session: whoever reads the row first and writes it then waits for another who does the same. */
export async function writeLanguage(id: string, language: string, tx: Tx): Promise<void> {
  await tx.account.updateMany({ where: { id, language: { not: language } }, data: { language } })
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
    FROM "Account" WHERE id = ${id}::uuid AND "passwordHash" = ${passwordHash} AND "suspendedAt" IS NULL AND "stoppedAt" IS NULL FOR SHARE`
  return inserted === 1
}

/** Notes a visit, unless one was noted just now. */
export async function touchSession(tokenHash: string): Promise<void> {
  await db.$executeRaw`
    UPDATE "Session" SET "lastSeenAt" = now()
    WHERE "tokenHash" = ${tokenHash} AND "lastSeenAt" < now() - make_interval(secs => ${TOUCH_SECONDS})`
}

/** The account whose session it was; null when there was none. */
export async function markEnded(
  tokenHash: string,
  endedBy: SessionEnd,
  tx: Tx,
): Promise<string | null> {
  const [ended] = await tx.$queryRaw<{ accountId: string }[]>`
    UPDATE "Session" SET "endedAt" = now(), "endedBy" = ${endedBy}
    WHERE "tokenHash" = ${tokenHash} AND "endedAt" IS NULL RETURNING "accountId"`
  return ended?.accountId ?? null
}

export async function markAllEnded(
  { accountId, exceptHash }: { accountId: string; exceptHash?: string },
  endedBy: SessionEnd,
  tx: Tx,
): Promise<void> {
  await tx.session.updateMany({
    where: { accountId, tokenHash: { not: exceptHash }, endedAt: null },
    data: { endedAt: new Date(), endedBy },
  })
}

/** Why a session is over, for the page that tells it: what ended it, or the ends it had of itself. */
export const findEnded = (tokenHash: string) =>
  db.session.findUnique({
    where: { tokenHash },
    select: { endedAt: true, endedBy: true, lastSeenAt: true, expiresAt: true },
  })

/** What nobody could use for a day, so that nobody comes back to ask why; for the worker's nightly round. */
export async function deleteDeadSessions(): Promise<number> {
  return db.$executeRaw`
    DELETE FROM "Session" WHERE least("expiresAt", "endedAt") < now() - interval '1 day'
      OR "lastSeenAt" < now() - interval '1 day'`
}
