import 'server-only'
import { discardOthers } from '@/lib/papers/discard-others'
import { keepUnsentPaper } from '@/lib/papers/keep-paper'
import type { PaperKind } from '@/lib/papers/paper'
import type { PhotoRefusal } from '@/lib/photos/photo'
import type { PreparedPhoto } from '@/lib/photos/prepare-photo'
import { askingNetwork } from '@/lib/platform/asking-network'
import type { StorageRefusal } from '@/lib/platform/storage-limits'
import { inTransaction, type Tx } from '@/lib/platform/transaction'
import { mayChange } from './may-change'
import { mergeTyped, type OwnDeclaration } from './repository'

export const sides = ['front', 'back'] as const
export type Side = (typeof sides)[number]

const kindOf: Record<Side, PaperKind> = { front: 'ID_FRONT', back: 'ID_BACK' }

/** False when it may not be changed now. */
export async function removePhoto(draft: OwnDeclaration, side: Side): Promise<boolean> {
  if (!mayChange(draft, 'photos', side)) return false
  await inTransaction((tx) => putInPlace(draft, { side, id: '' }, tx))
  return true
}

const refusals: Record<StorageRefusal, PhotoRefusal> = {
  'here-hour': 'too-many-here',
  'here-day': 'too-many-today',
  'here-long': 'too-many-kept',
  all: 'store-full',
}

type Kept = { ok: true; id: string } | { ok: false; reason: PhotoRefusal }

/** Null when it may not be changed any more. */
export async function keepPhoto(
  draft: OwnDeclaration,
  side: Side,
  { jpeg, warnings }: PreparedPhoto,
): Promise<Kept | null> {
  const paper = { kind: kindOf[side], mediaType: 'image/jpeg', bytes: jpeg, warnings }
  const network = await askingNetwork()
  return inTransaction(async (tx) => {
    // Sent meanwhile: nothing may be changed any more. Otherwise the row is ours until the end.
    if (!(await mergeTyped(draft.id, 'photos', {}, tx))) return null
    const kept = await keepUnsentPaper({ ...paper, declarationId: draft.id }, network, tx)
    if (!kept.ok) return { ok: false, reason: refusals[kept.reason] }
    await putInPlace(draft, { side, id: kept.id }, tx)
    return kept
  })
}

/** The picture and its mention are one: a killed server leaves neither without the other, nor one that nobody mentions. */
async function putInPlace(
  { id: declarationId }: OwnDeclaration,
  { side, id }: { side: Side; id: string },
  tx: Tx,
): Promise<void> {
  if (!(await mergeTyped(declarationId, 'photos', { [side]: id }, tx)))
    throw new Error('The declaration was closed while its picture came in.')
  await discardOthers({ declarationId, kind: kindOf[side], kept: id }, tx)
}
