import 'server-only'
import { randomUUID } from 'node:crypto'
import { db } from '@/lib/platform/db'
import { seal, unseal } from '@/lib/platform/seal'
import type { Tx } from '@/lib/platform/transaction'
import type { PaperKind } from './paper'

type NewPaper = { declarationId: string; kind: PaperKind; mediaType: string; bytes: Buffer }

/** Seals and keeps one file; answers its id. */
export async function keepPaper(paper: NewPaper, tx: Tx | typeof db = db): Promise<string> {
  const { declarationId, kind, mediaType, bytes } = paper
  const id = randomUUID()
  const sealed = new Uint8Array(seal(bytes, id))
  await tx.storedFile.create({
    data: { id, declarationId, kind, mediaType, sealed, size: bytes.length },
    select: { id: true },
  })
  return id
}

/** One file of one declaration, opened; another declaration's id finds nothing. */
export async function findPaper(which: { id: string; declarationId: string }) {
  const row = await db.storedFile.findFirst({
    where: which,
    select: { id: true, kind: true, mediaType: true, sealed: true },
  })
  return row && { kind: row.kind, mediaType: row.mediaType, bytes: unseal(row.sealed, row.id) }
}

/** The newest file of a kind; a form printed again after a correction comes before the first print. */
export async function findNewestPaperId(
  declarationId: string,
  kind: PaperKind,
): Promise<string | null> {
  const row = await db.storedFile.findFirst({
    where: { declarationId, kind },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  })
  return row?.id ?? null
}

export async function deletePaper(which: { id: string; declarationId: string }): Promise<void> {
  await db.storedFile.deleteMany({ where: which })
}
