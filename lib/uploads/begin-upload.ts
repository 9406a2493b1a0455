import 'server-only'
import { randomUUID } from 'node:crypto'
import type { PhotoRefusal } from '@/lib/photos/photo'
import { inTransaction } from '@/lib/platform/database/transaction'
import {
  findStorageBlock,
  holdStorage,
  networkMarks,
} from '@/lib/platform/limits/find-storage-block'
import type { Network } from '@/lib/platform/limits/network'
import { storageLimits, type StorageRefusal } from '@/lib/platform/limits/storage-limits'
import { bytesUnderWay, deleteOldestOf, insertUpload } from './repository'
import { mostAtOnce, mostUploadBytes, type UploadSender } from './upload'

export type Begun = { ok: true; id: string } | { ok: false; reason: PhotoRefusal; until?: Date }

const refusals: Record<StorageRefusal, PhotoRefusal> = {
  network: 'too-many-here',
  all: 'store-full',
}

/** Room for one picture that will come in pieces. What the same sender left unfinished longest makes room. */
export function beginUpload(sender: UploadSender, size: number, network: Network): Promise<Begun> {
  if (!Number.isSafeInteger(size) || size <= 0) return refused('empty')
  if (size > mostUploadBytes) return refused('too-big')
  return inTransaction(async (tx) => {
    await holdStorage(network, tx)
    await deleteOldestOf(sender, mostAtOnce - 1, tx)
    const asked = { network, added: size, limits: storageLimits.pictures }
    const block = await findStorageBlock(asked, bytesUnderWay, tx)
    if (block) return { ok: false, reason: refusals[block.reason], until: block.until }
    const id = randomUUID()
    await insertUpload({ ...sender, id, size, networks: networkMarks(network) }, tx)
    return { ok: true, id }
  })
}

const refused = async (reason: PhotoRefusal): Promise<Begun> => ({ ok: false, reason })
