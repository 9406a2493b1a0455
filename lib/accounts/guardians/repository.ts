import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { CameOfAge } from './came-of-age'
import type { Ward } from './ward'
import type { Tx } from '@/lib/platform/database/transaction'

// Whose account somebody looks after. What counts now is the view «LiveGuardianship», which asks the clock.

type NewGuardianship = {
  childId: string
  guardianCode: string
  kinship: string
  endsOn: Date
  declarationId: string
}

export async function insertGuardianship(link: NewGuardianship, tx: Tx): Promise<void> {
  await tx.guardianship.create({ data: link, select: { id: true } })
}

/** All that the person of this mã số BHXH looks after now; or the one of them with this id. */
export const listWards = async (guardianCode: string, childId?: string): Promise<Ward[]> =>
  db.$queryRaw<Ward[]>`
    SELECT a.id, a.login, a."fullName", g.kinship, g."endsOn", a."passwordHash" IS NOT NULL AS "isOpened"
    FROM "LiveGuardianship" g JOIN "Account" a ON a.id = g."childId"
    WHERE g."guardianCode" = ${guardianCode} AND (${childId ?? null}::uuid IS NULL OR a.id = ${childId ?? null}::uuid)
    ORDER BY a."fullName", a.id`

/** Who looks after this account now. */
export const listGuardiansOf = async (
  childId: string,
): Promise<{ guardianCode: string; kinship: string; endsOn: Date }[]> =>
  db.$queryRaw`
    SELECT "guardianCode", kinship, "endsOn" FROM "LiveGuardianship" WHERE "childId" = ${childId}::uuid ORDER BY since`

/** Ends what the birthday has ended and nobody has carried out yet, each account once. */
export const endOfAge = async (tx: Tx): Promise<CameOfAge[]> =>
  tx.$queryRaw<CameOfAge[]>`
    WITH ended AS (
      UPDATE "Guardianship" SET "endedAt" = now(), "endedWhy" = 'of-age'
      WHERE "endedAt" IS NULL AND "endsOn" <= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
      RETURNING "childId", "guardianCode", "declarationId")
    SELECT a.id AS "childId", a.phone, a.email, a.language, bool_or(
        a.phone IN (SELECT p.phone FROM "Account" p WHERE p.login = e."guardianCode")
        OR a.phone IN (SELECT d.phone FROM "Declaration" d WHERE d.id = e."declarationId")) AS "isGuardiansPhone"
    FROM ended e JOIN "Account" a ON a.id = e."childId" GROUP BY a.id`

/** Nobody signs in by what a guardian may know: the next password is the owner's own. `phone`: of a guardian too. */
export async function takeBack(id: string, { phone }: { phone: boolean }, tx: Tx): Promise<void> {
  await tx.account.update({
    where: { id },
    data: { passwordHash: null, ...(phone && { phone: null }) },
    select: { id: true },
  })
}
