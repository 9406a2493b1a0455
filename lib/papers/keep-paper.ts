import 'server-only'
import { randomUUID } from 'node:crypto'
import { findStorageRefusal, networkMarks } from '@/lib/platform/find-storage-refusal'
import type { Network } from '@/lib/platform/network'
import { storageLimits, type StorageRefusal } from '@/lib/platform/storage-limits'
import type { Tx } from '@/lib/platform/transaction'
import type { PaperKind } from './paper'
import { insertPaper, sumUnsent } from './repository'
import { sealFile } from './sealed-file'

type NewPaper = {
  declarationId: string
  kind: PaperKind
  mediaType: string
  bytes: Buffer
  warnings?: string[]
}

/** Seals and keeps one file; answers its id. */
export const keepPaper = (paper: NewPaper, tx?: Tx): Promise<string> => seal(paper, [], tx)

type KeptUnsent = { ok: true; id: string } | { ok: false; reason: StorageRefusal }

/** Keeps what nobody has submitted yet, if its network has not sent too much of that kind. */
export async function keepUnsentPaper(
  paper: NewPaper,
  network: Network,
  tx: Tx,
): Promise<KeptUnsent> {
  const adding = { network, added: paper.bytes.length, limits: storageLimits.pictures }
  const reason = await findStorageRefusal(adding, sumUnsent, tx)
  if (reason) return { ok: false, reason }
  return { ok: true, id: await seal(paper, networkMarks(network), tx) }
}

async function seal({ bytes, ...paper }: NewPaper, unsentFrom: string[], tx?: Tx): Promise<string> {
  const id = randomUUID()
  const sealed = sealFile(bytes, id)
  await insertPaper({ ...paper, id, sealed, size: bytes.length, unsentFrom }, tx)
  return id
}
