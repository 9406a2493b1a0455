import 'server-only'
import { db } from '../database/db'
import { queueDelivery, type Channel } from './outbox'
import type { Tx } from '../database/transaction'
import { DAY_MS } from '@/lib/forms/days/milliseconds'

/** Whose messages: those of the cases of some offices, or all there are. */
export type WhoseMessages = { officeCodes: string[] } | 'all'
/** A message given up for good. What it said and whom it was for stays here. */
export type FailedMessage = {
  id: string
  channel: Channel
  recipient: string
  purpose: string | null
  failure: string | null
  createdAt: Date
  triedAt: Date | null
  declarationId: string | null
  accountId: string | null
  reference: string | null
  /** What was a secret has been wiped; what is past would mislead. */
  isPast: boolean
}

const MOST_SHOWN = 100
const KEPT_DAYS = 30

const of = (whose: WhoseMessages) =>
  whose === 'all' ? {} : { declaration: { officeCode: { in: whose.officeCodes } } }

const failed = (whose: WhoseMessages) => ({
  state: 'FAILED' as const,
  createdAt: { gt: new Date(Date.now() - KEPT_DAYS * DAY_MS) },
  ...of(whose),
})

export const isUnderWay = async (id: string, whose: WhoseMessages): Promise<boolean> =>
  (await db.message.count({ where: { id, ...of(whose), state: { not: 'FAILED' } } })) > 0

const select = {
  id: true,
  channel: true,
  recipient: true,
  purpose: true,
  failure: true,
  secret: true,
  createdAt: true,
  triedAt: true,
  expiresAt: true,
  declarationId: true,
  accountId: true,
  declaration: { select: { reference: true } },
} as const

/** Those of the last 30 days, newest first. */
export async function listFailedMessages(whose: WhoseMessages): Promise<FailedMessage[]> {
  const rows = await db.message.findMany({
    where: failed(whose),
    orderBy: { createdAt: 'desc' },
    take: MOST_SHOWN,
    select,
  })
  return rows.map(({ declaration, secret, expiresAt, ...row }) => ({
    ...row,
    reference: declaration?.reference ?? null,
    isPast: secret || (expiresAt !== null && expiresAt <= new Date()),
  }))
}

/** One more try, at once. Null when somebody was faster, or it is of no use any more. */
export async function requeueFailed(
  id: string,
  whose: WhoseMessages,
  tx: Tx,
): Promise<{ declarationId: string | null; accountId: string | null } | null> {
  const [message] = await tx.message.updateManyAndReturn({
    where: {
      id,
      ...failed(whose),
      secret: false,
      OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }],
    },
    data: { state: 'QUEUED', failure: null, nextTryAt: new Date() },
    select: { declarationId: true, accountId: true, purpose: true },
  })
  if (!message) return null
  await queueDelivery({ id, isCode: message.purpose !== null, at: new Date() }, tx)
  return message
}
