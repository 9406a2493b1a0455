import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Purpose } from './one-time-code'

type NewCode = {
  purpose: Purpose
  subject: string
  destination: string
  codeHash: string
  expiresAt: Date
}

export async function insertCode(code: NewCode, tx: Tx): Promise<void> {
  await tx.oneTimeCode.create({ data: code })
}

type Which = { purpose: Purpose; subject: string; destinations?: string[]; codeHashes?: string[] }

/** Spends the code if it is the right one and still lives, and with it all that went to the same contacts for the same. */
export async function spendCode(
  { purpose, subject, destinations, codeHashes }: Required<Which>,
  tx: Tx,
): Promise<{ id: string; destination: string } | null> {
  const [spent] = await tx.$queryRaw<{ id: string; destination: string }[]>`
    WITH live AS (
      SELECT id, destination, "codeHash" = ANY (${codeHashes}) AS "isRight" FROM "OneTimeCode"
      WHERE purpose = ${purpose} AND subject = ${subject} AND destination = ANY (${destinations})
        AND "usedAt" IS NULL AND "expiresAt" > now()
      ORDER BY id FOR UPDATE
    ), opened AS (SELECT id, destination FROM live WHERE "isRight" LIMIT 1), spent AS (
      UPDATE "OneTimeCode" SET "usedAt" = now()
      WHERE id IN (SELECT id FROM live) AND EXISTS (SELECT FROM opened)
    )
    SELECT id, destination FROM opened`
  return spent ?? null
}

export async function markCodesUsed(purposes: Purpose[], subject: string, tx: Tx): Promise<void> {
  await tx.oneTimeCode.updateMany({
    where: { purpose: { in: purposes }, subject, usedAt: null },
    data: { usedAt: new Date() },
  })
}

/** Whether any such code can still be entered. */
export async function hasLiveCode(
  { purpose, subject, destinations, codeHashes }: Which,
  client: Tx | typeof db = db,
): Promise<boolean> {
  const live = await client.oneTimeCode.findFirst({
    where: {
      purpose,
      subject,
      destination: destinations && { in: destinations },
      codeHash: codeHashes && { in: codeHashes },
      usedAt: null,
      expiresAt: { gt: new Date() },
    },
    select: { id: true },
  })
  return live !== null
}

export async function deleteCodesBefore(before: Date): Promise<number> {
  const { count } = await db.oneTimeCode.deleteMany({ where: { expiresAt: { lt: before } } })
  return count
}

export type WhichMessage = {
  purpose: Purpose
  recipient: string
  declarationId?: string
  accountId?: string
  /** Where one contact is reached in two ways. */
  channel?: 'SMS' | 'EMAIL' | 'VOICE'
}

/** The newest message that brought a code there. */
export const findNewestMessage = (which: WhichMessage) =>
  db.message.findFirst({
    where: which,
    orderBy: { id: 'desc' },
    select: { channel: true, state: true, failure: true, sentAt: true, deliveredAt: true },
  })

/** The message of a channel that was tried last, since then. */
export const findLastTried = (channel: 'SMS' | 'EMAIL', since: Date) =>
  db.message.findFirst({
    where: { channel, triedAt: { gt: since } },
    orderBy: { triedAt: 'desc' },
    select: { failure: true },
  })
