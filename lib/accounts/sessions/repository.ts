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

/** But one they have chosen for good (lib/own-settings) stays. Before the session: whoever reads the row first and writes it then waits for another who does the same. */
export async function writeLanguage(id: string, language: string, tx: Tx): Promise<void> {
  const isChosen = { settings: { is: { language: { not: null } } } }
  await tx.account.updateMany({
    where: { id, language: { not: language }, NOT: isChosen },
    data: { language },
  })
}

/**
 * Holds the account until the transaction ends: of those who sign in at the same moment one goes after the other. False when its password
 * is no longer the one that was shown, or nobody may enter any more.
 */
export async function holdForSession(
  { id, passwordHash }: { id: string; passwordHash: string | null },
  tx: Tx,
): Promise<boolean> {
  const held = await tx.$queryRaw<unknown[]>`
    SELECT FROM "Account" WHERE id = ${id}::uuid AND "passwordHash" = ${passwordHash} AND "suspendedAt" IS NULL AND "stoppedAt" IS NULL
    FOR NO KEY UPDATE`
  return held.length === 1
}

export type NewSession = {
  accountId: string
  tokenHash: string
  place: string | null
  device: string
}

/** The account is held (`holdForSession`), and whatever lived of it has ended. */
export async function insertSession(session: NewSession, tx: Tx): Promise<void> {
  const { accountId, tokenHash, place, device } = session
  await tx.$executeRaw`
    INSERT INTO "Session" ("tokenHash", "accountId", place, device, "expiresAt")
    VALUES (${tokenHash}, ${accountId}::uuid, ${place}, ${device}, now() + make_interval(secs => ${LONGEST_SECONDS}))`
}

export type AliveSession = {
  tokenHash: string
  device: string
  place: string | null
  lastSeenAt: Date
}

/** The one that lives, of an account: whoever has left it alone for too long is no longer there. */
export async function findAlive(accountId: string, tx: Tx | typeof db = db) {
  const [alive] = await tx.$queryRaw<AliveSession[]>`
    SELECT "tokenHash", device, place, "lastSeenAt" FROM "Session"
    WHERE "accountId" = ${accountId}::uuid AND "endedAt" IS NULL AND "expiresAt" > now()
      AND "lastSeenAt" > now() - make_interval(secs => ${IDLE_SECONDS + TOUCH_SECONDS})`
  return alive ?? null
}

/** The device whose session a sign-in on `from` ends; null where nobody was there any more. */
export async function endForDevice(
  accountId: string,
  from: string,
  tx: Tx,
): Promise<string | null> {
  const alive = await findAlive(accountId, tx)
  await tx.session.updateMany({
    where: { accountId, endedAt: null },
    data: { endedAt: new Date(), endedBy: 'other-device', endedFrom: from },
  })
  return alive?.device ?? null
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

/**
 * Whose session it was that a sign-in elsewhere ended within a day. `mark`: it says so itself from now on, so that this works once; `false`
 * only looks.
 */
export async function findEndedElsewhere(
  tokenHash: string,
  { mark, tx = db }: { mark: boolean; tx?: Tx | typeof db },
): Promise<string | null> {
  const where = { tokenHash, endedBy: 'other-device' satisfies SessionEnd }
  if (!mark) {
    const ended = await tx.session.findFirst({ where, select: { accountId: true } })
    return ended?.accountId ?? null
  }
  const data = { endedBy: 'not-me' satisfies SessionEnd }
  const [ended] = await tx.session.updateManyAndReturn({ where, data, select: { accountId: true } })
  return ended?.accountId ?? null
}

/** Whether somebody was signed in in that browser. */
export async function endAtPlace(
  which: { accountId: string; place: string },
  tx: Tx,
): Promise<boolean> {
  const data = { endedAt: new Date(), endedBy: 'ended-by-owner' satisfies SessionEnd }
  return (await tx.session.updateMany({ where: { ...which, endedAt: null }, data })).count > 0
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

/** Whether nobody has ended it, as an open page asks it again and again. */
export async function isNotEnded(tokenHash: string): Promise<boolean> {
  const found = await askPrepared<object>(Prisma.sql`
    SELECT FROM "Session" WHERE "tokenHash" = ${tokenHash} AND "endedAt" IS NULL`)
  return found.length > 0
}

/** Why a session is over, for the page that tells it: what ended it, or the ends it had of itself. */
export const findEnded = (tokenHash: string) =>
  db.session.findUnique({
    where: { tokenHash },
    select: {
      endedAt: true,
      endedBy: true,
      endedFrom: true,
      lastSeenAt: true,
      expiresAt: true,
      account: { select: { kind: true } },
    },
  })

/** What nobody could use for a day, so that nobody comes back to ask why; for the worker's nightly round. */
export async function deleteDeadSessions(): Promise<number> {
  return db.$executeRaw`
    DELETE FROM "Session" WHERE least("expiresAt", "endedAt") < now() - interval '1 day'
      OR "lastSeenAt" < now() - interval '1 day'`
}
