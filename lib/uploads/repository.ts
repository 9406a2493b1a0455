import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Stored } from '@/lib/platform/limits/stored-within'
import type { Tx } from '@/lib/platform/database/transaction'
import { Prisma } from '@/prisma/client/client'
import type { UploadSender } from './upload'

export type UploadRow = { id: string; size: number; received: number }
type NewUpload = UploadSender & { id: string; size: number; networks: string[] }

export async function insertUpload(upload: NewUpload, tx: Tx): Promise<void> {
  await tx.upload.create({ data: upload, select: { id: true } })
}

const ofSenders = (id: string, senders: UploadSender[]) => ({ id, OR: senders })

/** Somebody else's upload is not found. */
export const findUpload = (id: string, senders: UploadSender[]): Promise<UploadRow | null> =>
  db.upload.findFirst({
    where: ofSenders(id, senders),
    select: { id: true, size: true, received: true },
  })

/** The same, and no other process adds to it before the end of `tx`. */
export async function holdUpload(
  id: string,
  senders: UploadSender[],
  tx: Tx,
): Promise<(UploadRow & { pieces: number }) | null> {
  const found = await tx.upload.findFirst({
    where: ofSenders(id, senders),
    select: { id: true },
  })
  if (!found) return null
  const [row] = await tx.$queryRaw<(UploadRow & { pieces: number })[]>`
    SELECT id, size, received,
      (SELECT count(*)::int FROM "UploadPiece" WHERE "uploadId" = "Upload".id) AS pieces
    FROM "Upload" WHERE id = ${id}::uuid FOR UPDATE`
  return row ?? null
}

type Piece = { uploadId: string; at: number; sealed: Uint8Array<ArrayBuffer>; size: number }

export async function insertPiece({ size, ...piece }: Piece, tx: Tx): Promise<void> {
  await tx.uploadPiece.create({ data: piece, select: { at: true } })
  await tx.upload.update({
    where: { id: piece.uploadId },
    data: { received: { increment: size }, touchedAt: new Date() },
    select: { id: true },
  })
}

/** The next piece from `at` on: pictures are never whole in memory. */
export const findPiece = (
  uploadId: string,
  at: number,
): Promise<{ at: number; sealed: Uint8Array } | null> =>
  db.uploadPiece.findFirst({
    where: { uploadId, at: { gte: at } },
    orderBy: { at: 'asc' },
    select: { at: true, sealed: true },
  })

/** The ones begun first go. */
export async function deleteOldestOf(sender: UploadSender, kept: number, tx: Tx): Promise<void> {
  const newest = await tx.upload.findMany({
    where: sender,
    orderBy: { createdAt: 'desc' },
    take: kept,
    select: { id: true },
  })
  await tx.upload.deleteMany({ where: { ...sender, id: { notIn: newest.map(({ id }) => id) } } })
}

/** Those that nothing was added to since then: `whole` ones, and those left unfinished. */
export const deleteUploadsBefore = (unfinished: Date, whole: Date): Promise<number> =>
  db.$executeRaw`
    DELETE FROM "Upload" WHERE "touchedAt" < ${unfinished} OR (received = size AND "touchedAt" < ${whole})`

/** What is on its way, by the size that was announced. */
export const bytesUnderWay: Stored = {
  amount: Prisma.sql`size`,
  from: Prisma.sql`"Upload" WHERE true`,
  marks: Prisma.sql`networks`,
}
