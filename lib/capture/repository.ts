import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import { Prisma } from '@/prisma/client/client'
import { CAPTURE_MINUTES, LONGEST_MINUTES, type Capture, type CaptureEnd } from './capture'

const columns = Prisma.sql`id, "declarationId", step, "createdAt", "openedAt", "expiresAt", "expiresAt" <= now() AS "isOver", "endedBy",
  "phoneHash", device, pictures`
const isLive = Prisma.sql`"endedAt" IS NULL AND "expiresAt" > now()`
const minutes = (count: number) => Prisma.sql`make_interval(mins => ${count}::int)`

type NewCapture = Pick<Capture, 'id' | 'declarationId' | 'step'> & {
  tokenHash: string
  codeHash: string
}

export async function insertCapture(capture: NewCapture, tx: Tx): Promise<void> {
  const { id, declarationId, step, tokenHash, codeHash } = capture
  await tx.$executeRaw`
    INSERT INTO "PhoneCapture" (id, "declarationId", step, "tokenHash", "codeHash", "expiresAt")
    VALUES (${id}::uuid, ${declarationId}::uuid, ${step}, ${tokenHash}, ${codeHash}, now() + ${minutes(CAPTURE_MINUTES)})`
}

/** Those of one declaration that are still open to anybody. */
export async function endCaptures(
  declarationId: string,
  endedBy: CaptureEnd,
  tx: Tx | typeof db = db,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "PhoneCapture" SET "endedAt" = now(), "endedBy" = ${endedBy}
    WHERE "declarationId" = ${declarationId}::uuid AND ${isLive}`
}

export async function findNewestOf(declarationId: string): Promise<Capture | null> {
  const [row] = await db.$queryRaw<Capture[]>`
    SELECT ${columns} FROM "PhoneCapture" WHERE "declarationId" = ${declarationId}::uuid
    ORDER BY "createdAt" DESC LIMIT 1`
  return row ?? null
}

/** What a link or a typed code leads to, whatever became of it. */
export async function findBySecret(hash: string): Promise<Capture | null> {
  const [row] = await db.$queryRaw<Capture[]>`
    SELECT ${columns} FROM "PhoneCapture" WHERE "tokenHash" = ${hash} OR "codeHash" = ${hash}`
  return row ?? null
}

type Phone = { phoneHash: string; device: string }

/** The first phone that comes has it: of two at the same moment one. */
export async function bindPhone(
  hash: string,
  { phoneHash, device }: Phone,
  tx: Tx,
): Promise<Capture | null> {
  const [row] = await tx.$queryRaw<Capture[]>`
    UPDATE "PhoneCapture" SET "phoneHash" = ${phoneHash}, device = ${device}, "openedAt" = now(),
      "expiresAt" = now() + ${minutes(CAPTURE_MINUTES)}
    WHERE ("tokenHash" = ${hash} OR "codeHash" = ${hash}) AND "phoneHash" IS NULL AND ${isLive}
    RETURNING ${columns}`
  return row ?? null
}

export async function findByPhone(phoneHash: string): Promise<Capture | null> {
  const [row] = await db.$queryRaw<Capture[]>`
    SELECT ${columns} FROM "PhoneCapture" WHERE "phoneHash" = ${phoneHash}`
  return row ?? null
}

/** The phone has just sent something: it may be silent for as long again. `pictures`: what it has brought. */
export async function touchCapture(
  phoneHash: string,
  pictures: Record<string, string> = {},
): Promise<void> {
  await db.$executeRaw`
    UPDATE "PhoneCapture" SET pictures = pictures || ${JSON.stringify(pictures)}::jsonb,
      "expiresAt" = least(now() + ${minutes(CAPTURE_MINUTES)}, "createdAt" + ${minutes(LONGEST_MINUTES)})
    WHERE "phoneHash" = ${phoneHash} AND ${isLive}`
}

export async function endByPhone(phoneHash: string): Promise<void> {
  await db.$executeRaw`
    UPDATE "PhoneCapture" SET "endedAt" = now(), "endedBy" = 'finished'
    WHERE "phoneHash" = ${phoneHash} AND ${isLive}`
}

export async function deleteCapturesBefore(before: Date): Promise<number> {
  const { count } = await db.phoneCapture.deleteMany({ where: { expiresAt: { lt: before } } })
  return count
}
