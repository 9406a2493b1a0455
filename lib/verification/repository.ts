import 'server-only'
import { db } from '@/lib/platform/db'
import type { Tx } from '@/lib/platform/transaction'
import { MAX_TRIES, type Purpose } from './one-time-code'

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

/**
 * Spends the code if it is the right one and still lives; every live code of the subject counts the try, so five tries are
 * five tries however many codes were sent. An earlier code stays good in its time.
 */
export async function spendCode(
  { purpose, subject, codeHash }: Pick<NewCode, 'purpose' | 'subject' | 'codeHash'>,
  tx: Tx,
): Promise<{ destination: string } | null> {
  const [spent] = await tx.$queryRaw<{ destination: string }[]>`
    WITH live AS (
      SELECT id FROM "OneTimeCode"
      WHERE purpose = ${purpose} AND subject = ${subject} AND "usedAt" IS NULL AND "expiresAt" > now() AND attempts < ${MAX_TRIES}
      ORDER BY id FOR UPDATE
    )
    UPDATE "OneTimeCode" c
    SET attempts = c.attempts + 1, "usedAt" = CASE WHEN c."codeHash" = ${codeHash} THEN now() END
    FROM live WHERE c.id = live.id
    RETURNING CASE WHEN c."usedAt" IS NOT NULL THEN c.destination END AS destination`.then((rows) =>
    rows.filter((row) => row.destination !== null),
  )
  return spent ?? null
}

/** Whether any code sent for the subject can still be entered. */
export async function hasLiveCode(
  { purpose, subject, destination }: { purpose: Purpose; subject: string; destination?: string },
  client: Tx | typeof db = db,
): Promise<boolean> {
  const now = new Date()
  const live = await client.oneTimeCode.findFirst({
    where: {
      purpose,
      subject,
      destination,
      usedAt: null,
      expiresAt: { gt: now },
      attempts: { lt: MAX_TRIES },
    },
    select: { id: true },
  })
  return live !== null
}

export async function endCodes(subject: string, tx: Tx): Promise<void> {
  await tx.oneTimeCode.updateMany({
    where: { subject, usedAt: null },
    data: { expiresAt: new Date() },
  })
}

export async function deleteCodesBefore(before: Date): Promise<number> {
  const { count } = await db.oneTimeCode.deleteMany({ where: { expiresAt: { lt: before } } })
  return count
}
