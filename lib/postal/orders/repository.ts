import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Status } from '@/lib/registration/steps/status'
import type { PickupTime, PostalOrder, SaidState } from './order'

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

const columns = {
  id: true,
  declarationId: true,
  pickupAddress: true,
  pickupDay: true,
  pickupTime: true,
  state: true,
  stateSince: true,
  trackingNumber: true,
  heardAt: true,
  reason: true,
  attempts: true,
  isCancelling: true,
  toldDownAt: true,
  createdAt: true,
} as const

const shown = <Row extends { pickupDay: Date }>({ pickupDay, ...row }: Row): PostalOrder =>
  ({ ...row, pickupDay: dayOf(pickupDay) }) as unknown as PostalOrder

export type NewOrder = {
  declarationId: string
  pickupAddress: string
  pickupDay: string
  pickupTime: PickupTime
}

export async function insertOrder({ pickupDay, ...order }: NewOrder, tx: Tx): Promise<void> {
  await tx.postalOrder.create({
    data: { ...order, pickupDay: new Date(pickupDay) },
    select: { id: true },
  })
}

/** The orders of one case, the newest first. */
export async function listOrdersOf(
  declarationId: string,
  client: Tx | typeof db = db,
): Promise<PostalOrder[]> {
  const orderBy = [{ createdAt: 'desc' }, { id: 'desc' }] as const
  const rows = await client.postalOrder.findMany({
    where: { declarationId },
    orderBy: [...orderBy],
    select: columns,
  })
  return rows.map(shown)
}

/** The order, held until the transaction ends. */
export async function lockOrder(id: string, tx: Tx): Promise<PostalOrder | null> {
  await tx.$queryRaw`SELECT id FROM "PostalOrder" WHERE id = ${id}::uuid FOR UPDATE`
  const row = await tx.postalOrder.findUnique({ where: { id }, select: columns })
  return row && shown(row)
}

type Changes = Partial<Omit<PostalOrder, 'id' | 'declarationId' | 'pickupDay'>> & {
  pickupDay?: string
  nextTryAt?: Date
}
export async function changeOrder(id: string, changes: Changes, tx: Tx | typeof db = db) {
  const { pickupDay, ...rest } = changes
  await tx.postalOrder.update({
    where: { id },
    data: {
      ...rest,
      ...(pickupDay && { pickupDay: new Date(pickupDay) }),
      ...(rest.state && { stateSince: new Date() }),
    },
    select: { id: true },
  })
}

type Event = { id: string; orderId: string; state: SaidState; reason: string | null; at: Date }
/** False when the service has said it before. */
export async function saveEvent(event: Event, tx: Tx): Promise<boolean> {
  const { count } = await tx.postalEvent.createMany({ data: [event], skipDuplicates: true })
  return count > 0
}

/** Orders whose turn has come to be sent, or to be called off: nobody else takes them for two minutes. */
export async function claimDue(limit: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    UPDATE "PostalOrder" SET "nextTryAt" = now() + interval '2 minutes'
    WHERE id IN (
      SELECT id FROM "PostalOrder" WHERE (state = 'WAITING' OR "isCancelling") AND "nextTryAt" <= now()
      ORDER BY "nextTryAt" LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING id::text`
  return rows.map(({ id }) => id)
}

/** Taken by the service for a day that is over, and nothing heard since. */
export async function listSilent(before: string): Promise<string[]> {
  const rows = await db.postalOrder.findMany({
    where: { state: 'ORDERED', pickupDay: { lt: new Date(before) } },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id }) => id)
}

/** For the demo: under way in this state for so long. */
export async function listStanding(state: 'ORDERED' | 'COLLECTED', since: Date) {
  const rows = await db.postalOrder.findMany({
    where: { state, stateSince: { lt: since } },
    select: columns,
    orderBy: { id: 'asc' },
  })
  return rows.map(shown)
}

/** Where the case stands, which nobody moves before the end of `tx`. */
export async function lockStatus(declarationId: string, tx: Tx): Promise<Status | null> {
  const [row] = await tx.$queryRaw<{ status: Status }[]>`
    SELECT status::text FROM "Declaration" WHERE id = ${declarationId}::uuid FOR UPDATE`
  return row?.status ?? null
}
