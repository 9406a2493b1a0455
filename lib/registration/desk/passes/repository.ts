import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Status } from '../../steps/status'
import { PASS_MINUTES, type PassState } from './pass'

/** `officeCode`: where it was used. */
export type Pass = {
  id: string
  state: PassState
  expiresAt: Date
  usedAt: Date | null
  officeCode: string | null
}

const columns = `id, "expiresAt", "usedAt", "officeCode",
  CASE WHEN "usedAt" IS NOT NULL THEN 'used' WHEN "endedAt" IS NOT NULL OR "expiresAt" <= now() THEN 'expired' ELSE 'waiting' END AS state`

/** The newest of one declaration, which its owner sees. */
export async function findPass(
  declarationId: string,
  client: Tx | typeof db = db,
): Promise<Pass | null> {
  const [row] = await client.$queryRawUnsafe<Pass[]>(
    `SELECT ${columns} FROM "CounterPass" WHERE "declarationId" = $1::uuid ORDER BY "createdAt" DESC LIMIT 1`,
    declarationId,
  )
  return row ?? null
}

/** A new one in place of those before, and in which language its owner reads: so are the messages of what is sent at the counter. */
export async function insertPass(declarationId: string, language: string, tx: Tx): Promise<void> {
  await endPasses(declarationId, tx)
  await tx.$executeRaw`
    INSERT INTO "CounterPass" (id, "declarationId", "expiresAt")
    VALUES (gen_random_uuid(), ${declarationId}::uuid, now() + make_interval(mins => ${PASS_MINUTES}::int))`
  await tx.declaration.update({
    where: { id: declarationId },
    data: { language },
    select: { id: true },
  })
}

export async function endPasses(declarationId: string, tx: Tx | typeof db = db): Promise<void> {
  await tx.counterPass.updateMany({
    where: { declarationId, usedAt: null, endedAt: null },
    data: { endedAt: new Date() },
  })
}

/** Of two officers at the same moment one has it. */
export const usePass = async (id: string, officeCode: string, tx: Tx): Promise<boolean> =>
  (
    await tx.counterPass.updateMany({
      where: { id, usedAt: null, endedAt: null },
      data: { usedAt: new Date(), officeCode },
    })
  ).count === 1

/** The declaration a number names, and whether it is still a draft: told to nobody before its code is right. */
export const findByNumber = (reference: string): Promise<{ id: string; status: Status } | null> =>
  db.declaration.findUnique({ where: { reference }, select: { id: true, status: true } })

export async function deletePassesBefore(before: Date): Promise<number> {
  const { count } = await db.counterPass.deleteMany({ where: { expiresAt: { lt: before } } })
  return count
}
