import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import { Prisma } from '@/prisma/client/client'
import type { LetGo } from './let-go'
import type { Contacts } from '../to-contacts'
import type { Guardian, Ward } from './ward'

// Whose account somebody looks after. What counts now is the view «LiveGuardianship», which asks the clock.

type NewGuardianship = {
  childId: string
  guardianCode: string
  kinship: string
  endsOn: Date
  /** None where it was written at the counter. */
  declarationId?: string
}

/** Somebody who looks after the child already goes on doing so: an account that was stopped is registered anew. */
export async function insertGuardianship(link: NewGuardianship, tx: Tx): Promise<void> {
  await tx.guardianship.createMany({ data: [link], skipDuplicates: true })
}

/** All that the person of this mã số BHXH looks after now; or the one of them with this id. */
export const listWards = async (guardianCode: string, childId?: string): Promise<Ward[]> =>
  db.$queryRaw<Ward[]>`
    SELECT a.id, a.login, a."fullName", g.kinship, g."endsOn", a."passwordHash" IS NOT NULL AS "isOpened",
      a."stoppedAt" IS NULL AS "isInUse",
      ARRAY(SELECT o.kinship FROM "LiveGuardianship" o WHERE o."childId" = a.id AND o.id <> g.id ORDER BY o.since, o.id) AS others
    FROM "LiveGuardianship" g JOIN "Account" a ON a.id = g."childId"
    WHERE g."guardianCode" = ${guardianCode} AND (${childId ?? null}::uuid IS NULL OR a.id = ${childId ?? null}::uuid)
    ORDER BY a."fullName", a.id`

/** Who looks after this account now, the longest first. */
export const listGuardiansOf = (
  childId: string,
  client: Tx | typeof db = db,
): Promise<Guardian[]> =>
  client.$queryRaw<Guardian[]>`
    SELECT id, "guardianCode", kinship, "endsOn" FROM "LiveGuardianship" WHERE "childId" = ${childId}::uuid ORDER BY since, id`

/** The accounts of all who look after this child or once did, each as what they were last. */
export const listGuardianAccounts = (
  childId: string,
): Promise<{ id: string; fullName: string; kinship: string }[]> =>
  db.$queryRaw`
    SELECT DISTINCT ON (a.id) a.id, a."fullName", g.kinship
    FROM "Guardianship" g JOIN "Account" a ON a.login = g."guardianCode" AND a.kind = 'CITIZEN'
    WHERE g."childId" = ${childId}::uuid ORDER BY a.id, g.since DESC`

export const isGuardianOf = async (
  guardianCode: string,
  childId: string,
  client: Tx | typeof db = db,
): Promise<boolean> => {
  const found = await client.$queryRaw<unknown[]>`
    SELECT FROM "LiveGuardianship" g JOIN "Account" a ON a.id = g."childId" AND a."stoppedAt" IS NULL
    WHERE g."childId" = ${childId}::uuid AND g."guardianCode" = ${guardianCode}`
  return found.length > 0
}

/** Until when anybody looks after this account, or did; null for an account that is no child's. */
export const findEndOfChildhood = async (childId: string, tx?: Tx): Promise<Date | null> => {
  const { _max } = await (tx ?? db).guardianship.aggregate({
    where: { childId },
    _max: { endsOn: true },
  })
  return _max.endsOn
}

/** Held until the transaction ends: of two changes of one child's guardians the second sees what the first did. */
export const lockChild = async (childId: string, tx: Tx): Promise<void> => {
  await tx.$queryRaw`SELECT id FROM "Account" WHERE id = ${childId}::uuid FOR UPDATE`
}

/**
 * Whether the contacts of account `a` are those of the guardians in `ended`: of their own account, or of the declaration they sent. At the
 * counter those they have put there by their own hand go too: what parts a family may be no peace. On the birthday such a phone is the child's.
 */
const guardiansContacts = Prisma.sql`
  coalesce(bool_or(
    a.phone IN (SELECT p.phone FROM "Account" p WHERE p.login = e."guardianCode")
    OR a.phone IN (SELECT d.phone FROM "Declaration" d WHERE d.id = e."declarationId")
    OR (e."endedWhy" <> 'of-age' AND EXISTS (
      SELECT FROM "AccountRequest" r JOIN "Account" p ON p.id = r."byId" AND p.login = e."guardianCode"
      WHERE r."accountId" = a.id AND r.state = 'DONE' AND r.typed->>'phone' = 'yes'
        AND right(regexp_replace(r.typed->>'newPhone', '[^0-9]', '', 'g'), 9) = right(a.phone, 9)))), false) AS "isGuardiansPhone",
  coalesce(bool_or(
    a.email IN (SELECT p.email FROM "Account" p WHERE p.login = e."guardianCode")
    OR a.email IN (SELECT d.answers #>> '{contact,email}' FROM "Declaration" d WHERE d.id = e."declarationId")
    OR (e."endedWhy" <> 'of-age' AND EXISTS (
      SELECT FROM "AccountRequest" r JOIN "Account" p ON p.id = r."byId" AND p.login = e."guardianCode"
      WHERE r."accountId" = a.id AND r.state = 'DONE' AND r.typed->>'email' = 'yes'
        AND lower(trim(r.typed->>'newEmail')) = lower(a.email)))), false) AS "isGuardiansEmail"`

/** Ends what the birthday has ended and nobody has carried out yet, each account once. */
export const endOfAge = async (tx: Tx): Promise<LetGo[]> =>
  tx.$queryRaw<LetGo[]>`
    WITH ended AS (
      UPDATE "Guardianship" SET "endedAt" = now(), "endedWhy" = 'of-age'
      WHERE "endedAt" IS NULL AND "endsOn" <= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
      RETURNING "childId", "guardianCode", "declarationId", "endedWhy")
    SELECT a.id AS "childId", a.phone, a.email, a.language, ${guardiansContacts}
    FROM ended e JOIN "Account" a ON a.id = e."childId" GROUP BY a.id`

type Ended = { childId: string; guardianCode: string }

/** Ends one before its time. */
export async function endGuardianship(
  { childId, guardianCode }: Ended,
  why: string,
  tx: Tx,
): Promise<LetGo | null> {
  const [one] = await tx.$queryRaw<LetGo[]>`
    WITH ended AS (
      UPDATE "Guardianship" SET "endedAt" = now(), "endedWhy" = ${why}
      WHERE "endedAt" IS NULL AND "childId" = ${childId}::uuid AND "guardianCode" = ${guardianCode}
      RETURNING "childId", "guardianCode", "declarationId", "endedWhy")
    SELECT a.id AS "childId", a.phone, a.email, a.language, ${guardiansContacts}
    FROM ended e JOIN "Account" a ON a.id = e."childId" GROUP BY a.id`
  return one ?? null
}

/** The same question before anything is ended: what would be left of the child's contacts without this guardian. */
export async function findContactsWithout(
  { childId, guardianCode }: Ended,
  why: string,
  tx: Tx,
): Promise<Contacts> {
  const [one] = await tx.$queryRaw<(LetGo & { emailVerified: boolean })[]>`
    WITH ended AS (
      SELECT "childId", "guardianCode", "declarationId", ${why}::text AS "endedWhy"
      FROM "LiveGuardianship" WHERE "childId" = ${childId}::uuid AND "guardianCode" = ${guardianCode})
    SELECT a.id AS "childId", a.phone, a.email, a."emailVerified", ${guardiansContacts}
    FROM ended e JOIN "Account" a ON a.id = e."childId" GROUP BY a.id`
  return {
    phone: one && !one.isGuardiansPhone ? one.phone : null,
    email: one?.emailVerified && !one.isGuardiansEmail ? one.email : null,
  }
}

/** Nobody signs in by what a guardian may know: the next password is the owner's own. Contacts that are a guardian's go too. */
export async function takeBack(
  id: string,
  { phone, email }: { phone: boolean; email: boolean },
  tx: Tx,
): Promise<void> {
  await tx.account.update({
    where: { id },
    data: {
      passwordHash: null,
      ...(phone && { phone: null }),
      ...(email && { email: null, emailVerified: false }),
    },
    select: { id: true },
  })
}

/** The personal number of the register, which is that of an identity card. */
export async function writeOwnPaper(id: string, tx: Tx): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Account" a SET "idNumber" = p."idNumber" FROM "InsuredPerson" p
    WHERE a.id = ${id}::uuid AND a."idNumber" IS NULL AND p."bhxhCode" = a.login`
}

type Reached = Contacts & { id: string | null; guardianCode: string; language: string }

/** Where guardians of this child are reached: at their own account, or else at the phone of the declaration they sent. */
export const listReachable = (childId: string, tx: Tx): Promise<Reached[]> =>
  tx.$queryRaw<Reached[]>`
    SELECT a.id, g."guardianCode", CASE WHEN a.id IS NULL THEN d.phone ELSE a.phone END AS phone, a.email,
      coalesce(a.language, d.language, 'vi') AS language
    FROM "LiveGuardianship" g
    LEFT JOIN "Account" a ON a.login = g."guardianCode" AND a.kind = 'CITIZEN' AND a."stoppedAt" IS NULL
    LEFT JOIN "Declaration" d ON d.id = g."declarationId"
    WHERE g."childId" = ${childId}::uuid ORDER BY g.since, g.id`

export const findChildContacts = (childId: string, tx: Tx) =>
  tx.account.findUniqueOrThrow({
    where: { id: childId },
    select: { phone: true, email: true, language: true, login: true },
  })
