import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import { owed, type IvanHandover } from './handover'

const columns = {
  id: true,
  declarationId: true,
  provider: true,
  state: true,
  stateSince: true,
  heardAt: true,
  reason: true,
  attempts: true,
  toldDownAt: true,
  createdAt: true,
} as const

type NewHandover = Pick<IvanHandover, 'declarationId' | 'provider'>

export async function insertHandover(handover: NewHandover, tx: Tx): Promise<void> {
  await tx.ivanHandover.create({ data: handover, select: { id: true } })
}

/** What a provider still owes an answer to is waited for no more; the row stays for the history. Answers which they were. */
export async function withdrawOwed(declarationId: string, tx: Tx): Promise<string[]> {
  const rows = await tx.ivanHandover.updateManyAndReturn({
    where: { declarationId, state: { in: [...owed] } },
    data: { state: 'WITHDRAWN', stateSince: new Date() },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/** Whether its owner still transacts there: what an account adjusted later counts before what it declared. */
export async function isStillChosen(
  { declarationId, provider }: Pick<IvanHandover, 'declarationId' | 'provider'>,
  client: Tx | typeof db = db,
): Promise<boolean> {
  const [row] = await client.$queryRaw<{ place: string | null; ivan: string | null }[]>`
    SELECT adjusted->'transaction'->>'place' AS place, adjusted->'transaction'->>'ivan' AS ivan
    FROM "Account" WHERE "declarationId" = ${declarationId}::uuid`
  return !row?.place || (row.place === 'ivan' && row.ivan === provider)
}

/** The last one of a case. */
export const findHandover = (
  declarationId: string,
  client: Tx | typeof db = db,
): Promise<IvanHandover | null> =>
  client.ivanHandover.findFirst({
    where: { declarationId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: columns,
  }) as Promise<IvanHandover | null>

/** Held until the transaction ends. */
export async function lockHandover(id: string, tx: Tx): Promise<IvanHandover | null> {
  await tx.$queryRaw`SELECT id FROM "IvanHandover" WHERE id = ${id}::uuid FOR UPDATE`
  const row = await tx.ivanHandover.findUnique({ where: { id }, select: columns })
  return row as IvanHandover | null
}

type Changes = Partial<Omit<IvanHandover, 'id' | 'declarationId' | 'provider'>> & {
  nextTryAt?: Date
}
export async function changeHandover(id: string, changes: Changes, tx: Tx): Promise<void> {
  const since = changes.state && { stateSince: new Date() }
  await tx.ivanHandover.update({
    where: { id },
    data: { ...changes, ...since },
    select: { id: true },
  })
}

/** Those whose turn has come to be sent: nobody else takes them for two minutes. */
export async function claimHandovers(limit: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    UPDATE "IvanHandover" SET "nextTryAt" = now() + interval '2 minutes'
    WHERE id IN (
      SELECT id FROM "IvanHandover" WHERE state = 'WAITING' AND "nextTryAt" <= now()
      ORDER BY "nextTryAt" LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING id::text`
  return rows.map(({ id }) => id)
}

/** Taken by the provider before then, and neither confirmed nor refused. */
export const listTaken = (before: Date): Promise<IvanHandover[]> =>
  db.ivanHandover.findMany({
    where: { state: 'TAKEN', stateSince: { lt: before } },
    select: columns,
    orderBy: { id: 'asc' },
  }) as Promise<IvanHandover[]>
