import 'server-only'
import { randomUUID } from 'node:crypto'
import {
  findStorageBlock,
  holdStorage,
  networkMarks,
  type StorageBlock,
} from '@/lib/platform/limits/find-storage-block'
import type { Network } from '@/lib/platform/limits/network'
import { storageLimits } from '@/lib/platform/limits/storage-limits'
import type { Tx } from '@/lib/platform/database/transaction'
import type { FileKind } from './file-kind'
import { insertFile, unsentBytes, type OfCase } from './repository'
import { sealFile } from './sealed-file'

type NewFile = OfCase & {
  kind: FileKind
  mediaType: string
  bytes: Buffer
  warnings?: string[]
  reading?: object | null
}

/** Seals and keeps one file; answers its id. */
export const storeFile = (file: NewFile, tx?: Tx): Promise<string> => seal(file, [], tx)

type KeptUnsent = { ok: true; id: string } | ({ ok: false } & StorageBlock)

/** Why no picture of this size would be kept now, and from when on one would. */
export const findNoKeeping = (
  { network, added }: { network: Network; added: number },
  tx?: Tx,
): Promise<StorageBlock | null> =>
  findStorageBlock({ network, added, limits: storageLimits.pictures }, unsentBytes, tx)

/** Keeps what nobody has submitted yet, if its network has not sent too much of that kind. */
export async function storeUnsentFile(
  file: NewFile,
  network: Network,
  tx: Tx,
): Promise<KeptUnsent> {
  await holdStorage(network, tx)
  const block = await findNoKeeping({ network, added: file.bytes.length }, tx)
  if (block) return { ok: false, ...block }
  return { ok: true, id: await seal(file, networkMarks(network), tx) }
}

async function seal({ bytes, ...file }: NewFile, unsentFrom: string[], tx?: Tx): Promise<string> {
  const id = randomUUID()
  const sealed = sealFile(bytes, id)
  await insertFile({ ...file, id, sealed, size: bytes.length, unsentFrom }, tx)
  return id
}
