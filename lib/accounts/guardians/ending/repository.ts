import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { Prisma } from '@/prisma/client/client'
import type { Contacts } from '../../to-contacts'
import type { LetGo } from './let-go'

// A guardian's hand taken off a child's account: which rows end, and which contacts go with them.

/** By whom the contact that account `a` has now was put there last; none where only its declaration says it. */
const putBy = (kind: 'PHONE' | 'EMAIL', isTyped: Prisma.Sql, value: Prisma.Sql) => Prisma.sql`(
  SELECT put.by FROM (
    SELECT coalesce(p.login, '') AS by, r."doneAt" AS at FROM "AccountRequest" r LEFT JOIN "Account" p ON p.id = r."byId"
    WHERE r."accountId" = a.id AND r.state = 'DONE' AND ${isTyped}
    UNION ALL
    SELECT 'counter', c."stateSince" FROM "ContactChange" c
    WHERE c."accountId" = a.id AND c.kind = ${kind}::"ContactKind" AND c.state = 'DONE' AND c."newValue" = ${value}) put
  ORDER BY put.at DESC LIMIT 1)`

const phonePutBy = putBy(
  'PHONE',
  Prisma.sql`r.typed->>'phone' = 'yes'
    AND right(regexp_replace(r.typed->>'newPhone', '[^0-9]', '', 'g'), 9) = right(a.phone, 9)`,
  Prisma.sql`a.phone`,
)
const emailPutBy = putBy(
  'EMAIL',
  Prisma.sql`r.typed->>'email' = 'yes' AND lower(trim(r.typed->>'newEmail')) = lower(a.email)`,
  Prisma.sql`a.email`,
)

/** Those who look after the child beside whoever leaves: their numbers, their contacts, and those of the declaration they sent. */
const others = (what: Prisma.Sql) => Prisma.sql`(
  SELECT ${what} FROM "LiveGuardianship" o LEFT JOIN "Account" p ON p.login = o."guardianCode" LEFT JOIN "Declaration" d ON d.id = o."declarationId"
  WHERE o."childId" = a.id AND o."guardianCode" <> e."guardianCode")`

/**
 * Whether the contacts of account `a` are those of the guardians in `ended`: of their own account, or of the declaration they sent. At the
 * counter every other goes too that isn't surely somebody else's: given at the counter, put there by the guardian who stays, or theirs. What the
 * child's own account has asked for proves nothing: the code that confirmed it came to a contact, and at the end of that chain may stand
 * whoever leaves. What parts a family may be no peace. On the birthday such a contact is the child's.
 */
const guardiansContacts = Prisma.sql`
  coalesce(bool_or(
    a.phone IN (SELECT p.phone FROM "Account" p WHERE p.login = e."guardianCode")
    OR a.phone IN (SELECT d.phone FROM "Declaration" d WHERE d.id = e."declarationId")
    OR (e."endedWhy" <> 'of-age'
      AND coalesce(${phonePutBy}, '') NOT IN (SELECT 'counter' UNION ALL ${others(Prisma.sql`o."guardianCode"`)})
      AND NOT EXISTS (SELECT FROM ${others(Prisma.sql`p.phone, d.phone AS declared`)} of WHERE a.phone IN (of.phone, of.declared)))),
    false) AS "isGuardiansPhone",
  coalesce(bool_or(
    a.email IN (SELECT p.email FROM "Account" p WHERE p.login = e."guardianCode")
    OR a.email IN (SELECT d.answers #>> '{contact,email}' FROM "Declaration" d WHERE d.id = e."declarationId")
    OR (e."endedWhy" <> 'of-age'
      AND coalesce(${emailPutBy}, '') NOT IN (SELECT 'counter' UNION ALL ${others(Prisma.sql`o."guardianCode"`)})
      AND NOT EXISTS (SELECT FROM ${others(Prisma.sql`p.email, d.answers #>> '{contact,email}' AS declared`)} of
        WHERE a.email IN (of.email, of.declared)))),
    false) AS "isGuardiansEmail"`

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
