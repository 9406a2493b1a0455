import 'server-only'
import { today } from '@/lib/forms/days/dates'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { db } from '@/lib/platform/database/db'
import { askPrepared } from '@/lib/platform/database/prepared'
import type { Tx } from '@/lib/platform/database/transaction'
import { Prisma } from '@/prisma/client/client'
import { OFFER_DAYS, QUIET_DAYS, scopeOf, type LiveConsent } from './consent'

// Who lets whom look. Each question names the giver or the receiver; what holds now is the view «LiveConsent», which asks the clock.

export type HeldRow = LiveConsent & { giverId: string; giverCode: string; giverName: string }

/** All by which this account may look now, in the order they were taken. */
export async function listLiveConsents(receiverId: string): Promise<HeldRow[]> {
  const rows = await askPrepared<HeldRow & { scope: string[] }>(Prisma.sql`
    SELECT id, "giverId", "giverCode", "giverName", scope, to_char("endsOn", 'YYYY-MM-DD') AS "endsOn",
      "firstLookAt" IS NOT NULL AS "isLookedAt"
    FROM "LiveConsent" c WHERE "receiverId" = ${receiverId}::uuid ORDER BY "acceptedAt", id`)
  return rows.map((row) => ({ ...row, scope: scopeOf(row.scope) }))
}

export const countLiveGiven = async (giverId: string): Promise<number> => {
  const [row] = await askPrepared<{ count: number }>(Prisma.sql`
    SELECT count(*)::int AS count FROM "LiveConsent" WHERE "giverId" = ${giverId}::uuid`)
  return row?.count ?? 0
}

type Which = { id: string; giverId: string }

/** Whether it holds, and goes on doing so until the transaction ends. */
export const holdConsent = async ({ id, giverId }: Which, tx: Tx): Promise<boolean> => {
  const held = await tx.$queryRaw<unknown[]>`
    SELECT FROM "RecordConsent" c WHERE id = ${id}::uuid AND "giverId" = ${giverId}::uuid AND "endedAt" IS NULL
      AND EXISTS (SELECT FROM "LiveConsent" WHERE id = c.id) FOR SHARE OF c`
  return held.length > 0
}

/** False where somebody was faster. */
export const markFirstLook = async ({ id, giverId }: Which, tx: Tx): Promise<boolean> => {
  const where = { id, giverId, firstLookAt: null }
  const { count } = await tx.recordConsent.updateMany({ where, data: { firstLookAt: new Date() } })
  return count === 1
}

/** Held until the transaction ends, always in one order; what refers to them is not kept waiting. */
export const lockAccounts = async (ids: string[], tx: Tx): Promise<void> => {
  await tx.$queryRaw`SELECT id FROM "Account" WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`
}

/** Where an account that is in use is reached. */
export const findReached = (id: string, tx: Tx) =>
  tx.account.findFirst({
    where: { id, stoppedAt: null },
    select: { phone: true, email: true, language: true },
  })

const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS)

/** Offered, and neither taken nor refused, taken back or too old. */
const isWaiting = () => ({
  acceptedAt: null,
  refusedAt: null,
  endedAt: null,
  offeredAt: { gte: daysAgo(OFFER_DAYS) },
  endsOn: { gte: new Date(today()) },
})

const shown = {
  id: true,
  giverId: true,
  receiverId: true,
  receiverCode: true,
  receiverName: true,
  kinship: true,
  scope: true,
  endsOn: true,
  offeredAt: true,
  acceptedAt: true,
  endedAt: true,
  endedBy: true,
} as const
const nameOf = { select: { fullName: true, login: true, stoppedAt: true } } as const

/** All that somebody has given, the newest first. */
export const listGiven = (giverId: string) =>
  db.recordConsent.findMany({
    where: { giverId },
    select: { ...shown, receiver: nameOf },
    orderBy: [{ offeredAt: 'desc' }, { id: 'desc' }],
    take: 50,
  })
export type GivenRow = Awaited<ReturnType<typeof listGiven>>[number]

/** What waits for the person of this mã số BHXH; nothing of a giver whom they refused not long ago. */
export const listOffersTo = async (receiverCode: string) => {
  const since = { receiverCode, refusedAt: { gte: daysAgo(QUIET_DAYS) } }
  const refused = await db.recordConsent.findMany({ where: since, select: { giverId: true } })
  return db.recordConsent.findMany({
    where: {
      receiverCode,
      ...isWaiting(),
      giverId: { notIn: refused.map(({ giverId }) => giverId) },
      giver: { stoppedAt: null, suspendedAt: null },
    },
    select: { ...shown, giver: nameOf },
    orderBy: [{ offeredAt: 'desc' }, { id: 'desc' }],
  })
}

/** False where it waits no more. */
export async function acceptOffer(
  { id, giverId, receiverCode }: Which & { receiverCode: string },
  receiverId: string,
  tx: Tx,
): Promise<boolean> {
  const inUse = { stoppedAt: null, suspendedAt: null }
  const { count } = await tx.recordConsent.updateMany({
    where: { id, giverId, receiverCode, ...isWaiting(), giver: inUse },
    data: { receiverId, acceptedAt: new Date() },
  })
  return count === 1
}

export async function refuseOffer(
  which: { id: string; receiverCode: string },
  tx: Tx,
): Promise<boolean> {
  const where = { ...which, ...isWaiting() }
  return (await tx.recordConsent.updateMany({ where, data: { refusedAt: new Date() } })).count === 1
}

type Ending = 'giver' | 'receiver' | 'replaced' | 'stop'
export type EndedConsent = {
  id: string
  giverId: string
  receiverId: string | null
}

/** By whoever is named beside its id; null where it has ended before, or is not theirs. */
export async function endConsent(
  which: { id: string } & ({ giverId: string } | { receiverId: string }),
  endedBy: Ending,
  tx: Tx,
): Promise<EndedConsent | null> {
  const [ended] = await tx.recordConsent.updateManyAndReturn({
    where: { ...which, endedAt: null },
    data: { endedAt: new Date(), endedBy },
    select: { id: true, giverId: true, receiverId: true },
  })
  return ended ?? null
}

/** Where an account is stopped: what it gave, and what it was given. */
export const endAllConsents = (accountId: string, tx: Tx): Promise<EndedConsent[]> =>
  tx.recordConsent.updateManyAndReturn({
    where: {
      OR: [{ giverId: accountId }, { receiverId: accountId }],
      endedAt: null,
      endsOn: { gte: new Date(today()) },
    },
    data: { endedAt: new Date(), endedBy: 'stop' },
    select: { id: true, giverId: true, receiverId: true },
  })

/** To whom this consent belongs, where it is this person's to give or to look by. */
export const findConsent = (id: string, { id: own, login }: { id: string; login: string }) =>
  db.recordConsent.findFirst({
    where: { id, OR: [{ giverId: own }, { receiverId: own }, { receiverCode: login }] },
    select: { ...shown, giver: nameOf },
  })

/** Whether one ever let the other look. */
export const wasEverHeld = async (receiverId: string, giverId: string): Promise<boolean> =>
  (await db.recordConsent.count({ where: { receiverId, giverId } })) > 0

/** All that this person ever gave, was given or was offered: for the words of the journal. */
export const listPartners = ({ id, login }: { id: string; login: string }) =>
  db.recordConsent.findMany({
    where: { OR: [{ giverId: id }, { receiverId: id }, { receiverCode: login }] },
    select: { ...shown, giver: nameOf, receiver: nameOf },
    orderBy: { acceptedAt: 'desc' },
  })

/** Ended, refused or past their last day for so long that nobody has to prove them any more. */
export const deleteConsentsEndedBefore = (before: Date): Promise<number> => db.$executeRaw`
  DELETE FROM "RecordConsent" WHERE least("endedAt", "refusedAt", "endsOn") < ${before}`
