import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Stored } from '@/lib/platform/limits/stored-within'
import type { Tx } from '@/lib/platform/database/transaction'
import { Prisma } from '@/prisma/client/client'
import type { FileKind } from './file-kind'

/** A paper is always asked for together with the declaration it belongs to. */
export type WhichFile = { id: string; declarationId: string }
/** Of a declaration, of what an account asked for, or of a report. */
export type OfCase = { declarationId: string } | { requestId: string } | { correctionId: string }
type SealedFile = OfCase & {
  id: string
  kind: FileKind
  mediaType: string
  sealed: Uint8Array<ArrayBuffer>
  size: number
  unsentFrom?: string[]
  warnings?: string[]
  /** What a machine read on the paper. */
  reading?: object | null
}

export async function insertFile(
  { reading, ...file }: SealedFile,
  tx: Tx | typeof db = db,
): Promise<void> {
  await tx.storedFile.create({
    data: { ...file, ...(reading && { reading: { ...reading } }) },
    select: { id: true },
  })
}

/** Another declaration's id finds nothing. */
export const findSealed = (which: WhichFile) =>
  db.storedFile.findFirst({
    where: which,
    select: { id: true, kind: true, mediaType: true, sealed: true },
  })

/** Of several declarations the one whose paper this is. */
export const findDeclarationOf = async (
  id: string,
  declarationIds: string[],
): Promise<string | null> =>
  (
    await db.storedFile.findFirst({
      where: { id, declarationId: { in: declarationIds } },
      select: { declarationId: true },
    })
  )?.declarationId ?? null

/** The form of a request; another request's id finds nothing. */
export const findOfRequest = (requestId: string) =>
  db.storedFile.findFirst({
    where: { requestId },
    select: { id: true, kind: true, mediaType: true, sealed: true },
  })

export type FileInPlace = { declarationId: string; kind: FileKind; kept: string }

export async function deleteOthers(
  { declarationId, kind, kept }: FileInPlace,
  tx: Tx,
): Promise<void> {
  const others = { id: { not: kept }, unsentFrom: { isEmpty: false } }
  await tx.storedFile.deleteMany({ where: { declarationId, kind, ...others } })
}

export async function deleteUnsentFiles(which: WhichFile, tx: Tx): Promise<void> {
  await tx.storedFile.deleteMany({ where: { ...which, unsentFrom: { isEmpty: false } } })
}

export const countUnsent = (which: WhichFile & { kind: FileKind }, tx: Tx): Promise<number> =>
  tx.storedFile.count({ where: { ...which, unsentFrom: { isEmpty: false } } })

export async function setKind(which: WhichFile, kind: FileKind, tx: Tx): Promise<void> {
  await tx.storedFile.updateMany({ where: which, data: { kind } })
}

/** What a machine saw of a file, and what its sender says of it. */
export type SeenFile = { kind: FileKind; warnings: string[]; because: string; reading: unknown }

/** By their ids. */
export async function findSeen(
  declarationId: string,
  ids: string[],
  tx: Tx | typeof db = db,
): Promise<Map<string, SeenFile>> {
  const rows = await tx.storedFile.findMany({
    where: { declarationId, id: { in: ids } },
    select: { id: true, kind: true, warnings: true, because: true, reading: true },
  })
  return new Map(rows.map(({ id, ...seen }) => [id, seen]))
}

export async function setBecause(which: WhichFile, because: string, tx: Tx): Promise<void> {
  await tx.storedFile.updateMany({ where: which, data: { because } })
}

/** They are submitted from now on; the others that are not mentioned go. */
export async function markSent(declarationId: string, ids: string[], tx: Tx): Promise<void> {
  const unsent = { declarationId, unsentFrom: { isEmpty: false } }
  await tx.storedFile.updateMany({
    where: { ...unsent, id: { in: ids } },
    data: { unsentFrom: [] },
  })
  await tx.storedFile.deleteMany({ where: unsent })
}

/** Bytes that nobody has submitted. */
export const unsentBytes: Stored = {
  amount: Prisma.sql`size`,
  from: Prisma.sql`"StoredFile" WHERE "unsentFrom" <> '{}'`,
  marks: Prisma.sql`"unsentFrom"`,
}

export const findNewest = (
  declarationId: string,
  kind: FileKind,
): Promise<{ id: string; createdAt: Date } | null> =>
  db.storedFile.findFirst({
    where: { declarationId, kind },
    orderBy: { createdAt: 'desc' },
    select: { id: true, createdAt: true },
  })

/** The first and the last file that was kept: a sample of what the ring must open. */
export async function findOutermost(): Promise<{ id: string; sealed: Uint8Array }[]> {
  const select = { id: true, sealed: true }
  const [first, last] = [
    await db.storedFile.findFirst({ orderBy: { createdAt: 'asc' }, select }),
    await db.storedFile.findFirst({ orderBy: { createdAt: 'desc' }, select }),
  ]
  return [first, last].filter((file) => file !== null)
}

/** The next few that do not begin with `head`, in the order of their ids. */
export const listSealedOtherwise = (
  head: Buffer,
  after: string,
  most: number,
): Promise<{ id: string; sealed: Uint8Array }[]> => db.$queryRaw`
  SELECT id, sealed FROM "StoredFile"
  WHERE id > ${after}::uuid AND substring(sealed FROM 1 FOR ${head.length}) <> ${new Uint8Array(head)}
  ORDER BY id LIMIT ${most}`

export async function replaceSeal(id: string, sealed: Uint8Array<ArrayBuffer>): Promise<void> {
  await db.storedFile.updateMany({ where: { id }, data: { sealed } })
}
