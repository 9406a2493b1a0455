import 'server-only'
import { db } from '@/lib/platform/database/db'
import { askPrepared } from '@/lib/platform/database/prepared'
import type { Tx } from '@/lib/platform/database/transaction'
import { Prisma } from '@/prisma/client/client'
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
export const listWards = (guardianCode: string, childId?: string): Promise<Ward[]> =>
  askPrepared<Ward>(Prisma.sql`
    SELECT a.id, a.login, a."fullName", g.kinship, g."endsOn", a."passwordHash" IS NOT NULL AS "isOpened",
      a."stoppedAt" IS NULL AS "isInUse", g."declarationId",
      ARRAY(SELECT o.kinship FROM "LiveGuardianship" o WHERE o."childId" = a.id AND o.id <> g.id ORDER BY o.since, o.id) AS others
    FROM "LiveGuardianship" g JOIN "Account" a ON a.id = g."childId"
    WHERE g."guardianCode" = ${guardianCode} AND (${childId ?? null}::uuid IS NULL OR a.id = ${childId ?? null}::uuid)
    ORDER BY a."fullName", a.id`)

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

export const findChildByLogin = (login: string): Promise<{ id: string } | null> =>
  db.account.findUnique({ where: { login }, select: { id: true } })

type Leaving = 'of-age' | 'ended'

/** Why who once looked after this account does so no more; null for everybody else, whether or not there is such an account. */
export const findLeaving = async (
  guardianCode: string,
  childId: string,
): Promise<Leaving | null> => {
  const [{ why }] = await db.$queryRaw<[{ why: Leaving | null }]>`
    SELECT CASE bool_or("endsOn" <= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) WHEN true THEN 'of-age' WHEN false THEN 'ended' END AS why
    FROM "Guardianship" WHERE "childId" = ${childId}::uuid AND "guardianCode" = ${guardianCode} AND NOT EXISTS (
      SELECT FROM "LiveGuardianship" WHERE "childId" = ${childId}::uuid AND "guardianCode" = ${guardianCode})`
  return why
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
