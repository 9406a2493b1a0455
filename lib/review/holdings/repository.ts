import 'server-only'
import type { Role } from '@/lib/accounts/account'
import { db } from '@/lib/platform/database/db'
import type { Status } from '@/lib/registration/steps/status'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Holding } from './holding'

// What still counts as held is said once, by the view "LiveHolding" and the function it asks (migration 0069).

type Pair = { declarationId: string; officerId: string }

export async function findHolding(
  declarationId: string,
  client: Tx | typeof db = db,
): Promise<Holding | null> {
  const [found] = await client.$queryRaw<Holding[]>`
    SELECT h."officerId", a."fullName" AS name, h.since, h.until
    FROM "LiveHolding" h JOIN "Account" a ON a.id = h."officerId" WHERE h."declarationId" = ${declarationId}::uuid`
  return found ?? null
}

/** Whoever calls it holds the row of the case: of two the second finds what the first has written. False when another has it. */
export async function insertHolding({ declarationId, officerId }: Pair, tx: Tx): Promise<boolean> {
  const taken = await tx.$executeRaw`
    INSERT INTO "Holding" AS h ("declarationId", "officerId") VALUES (${declarationId}::uuid, ${officerId}::uuid)
    ON CONFLICT ("declarationId") DO UPDATE
      SET "officerId" = EXCLUDED."officerId", since = now(), "activeAt" = now(), "putBackAt" = NULL
      WHERE held_until(h) <= now()`
  return taken === 1
}

/** The holder did or opened something: the time begins again. */
export async function extendHolding(
  { declarationId, officerId }: Pair,
  client: Tx | typeof db = db,
): Promise<void> {
  await client.$executeRaw`
    UPDATE "LiveHolding" SET "activeAt" = clock_timestamp()
    WHERE "declarationId" = ${declarationId}::uuid AND "officerId" = ${officerId}::uuid`
}

/** Free again; handed once more to the one who had it only when nothing else waits for them. */
export async function putBack(declarationId: string, tx: Tx): Promise<void> {
  await tx.holding.updateMany({ where: { declarationId }, data: { putBackAt: new Date() } })
}

/** Since when this officer holds the case no more, by their own press or a supervisor's; null when they did not have it last. */
export async function findPutBack({ declarationId, officerId }: Pair): Promise<Date | null> {
  const found = await db.holding.findUnique({
    where: { declarationId, officerId },
    select: { putBackAt: true },
  })
  return found?.putBackAt ?? null
}

export async function deleteHolding(declarationId: string, tx: Tx): Promise<void> {
  await tx.holding.deleteMany({ where: { declarationId } })
}

/** The cases of somebody who holds none any more, but those of the statuses that are `kept`. */
export async function deleteHoldingsOf(
  { officerId, kept }: { officerId: string; kept: Status[] },
  tx: Tx,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH ended AS (SELECT h."declarationId" FROM "Holding" h JOIN "Declaration" d ON d.id = h."declarationId"
        WHERE h."officerId" = ${officerId}::uuid AND d.status <> ALL (${kept}::"DeclarationStatus"[])),
      live AS (SELECT "declarationId" FROM "LiveHolding" JOIN ended USING ("declarationId")),
      gone AS (DELETE FROM "Holding" WHERE "declarationId" IN (SELECT "declarationId" FROM ended))
    SELECT "declarationId" AS id FROM live ORDER BY 1`
  return rows.map(({ id }) => id)
}

export async function countHeldBy(officerId: string, tx: Tx): Promise<number> {
  const [row] = await tx.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM "LiveHolding" WHERE "officerId" = ${officerId}::uuid`
  return row.count
}

/** What this officer has been given or has taken and not opened yet, the first of it. */
export async function findUnopenedHolding(
  { officerId, beside = '' }: { officerId: string; beside?: string },
  client: Tx | typeof db = db,
): Promise<string | null> {
  const [found] = await client.$queryRaw<{ reference: string }[]>`
    SELECT d.reference FROM "LiveHolding" h JOIN "Declaration" d ON d.id = h."declarationId"
    WHERE h."officerId" = ${officerId}::uuid AND h."activeAt" = h.since AND d.reference <> ${beside}
    ORDER BY h.since, d.id LIMIT 1`
  return found?.reference ?? null
}

/** Two presses of one officer come one after the other. */
export async function lockHolder(officerId: string, tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`holder:${officerId}`}, 0))`
}

export type Colleague = { id: string; name: string }

/** Officers of these offices in one of these roles, without the one who asks. */
export const listPossibleHolders = ({
  officeCodes,
  roles,
  without,
}: {
  officeCodes: string[]
  roles: Role[]
  without: string
}): Promise<Colleague[]> => db.$queryRaw`
  SELECT id, "fullName" || ' (' || login || ')' AS name FROM "Account"
  WHERE kind = 'OFFICER' AND "suspendedAt" IS NULL AND "officeCode" = ANY(${officeCodes})
    AND roles && ${roles}::"Role"[] AND id <> ${without}::uuid
  ORDER BY "fullName", login`
