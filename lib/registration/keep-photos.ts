import 'server-only'
import { discardPaper } from '@/lib/papers/discard-paper'
import { keepPaper } from '@/lib/papers/keep-paper'
import type { PaperKind } from '@/lib/papers/paper'
import type { PhotoRefusal } from '@/lib/photos/photo'
import { preparePhoto } from '@/lib/photos/prepare-photo'
import type { ReceivedPhoto } from '@/lib/photos/receive-photos'
import { isFlagged } from './correction'
import { mergeTyped, type OwnDeclaration } from './repository'

export const sides = ['front', 'back'] as const
export type Side = (typeof sides)[number]

const kindOf: Record<Side, PaperKind> = { front: 'ID_FRONT', back: 'ID_BACK' }

export type KeptPhotos = {
  kept: Partial<Record<Side, string>>
  refused: Partial<Record<Side, PhotoRefusal>>
}

/** Keeps each good picture at once, even when its pair is still missing or refused. */
export async function keepPhotos(
  draft: OwnDeclaration,
  photos: Partial<Record<Side, ReceivedPhoto>>,
): Promise<KeptPhotos> {
  const outcome: KeptPhotos = { kept: {}, refused: {} }
  await Promise.all(
    sides.map(async (side) => {
      const photo = photos[side]
      if (!photo || !mayChange(draft, side)) return
      const prepared = photo.ok ? await preparePhoto(photo.path) : photo
      if (prepared.ok) outcome.kept[side] = await keepPhoto(draft, side, prepared.jpeg)
      else outcome.refused[side] = prepared.reason
    }),
  )
  return outcome
}

export async function removePhoto(draft: OwnDeclaration, side: Side): Promise<void> {
  if (mayChange(draft, side)) await putInPlace(draft, side, '')
}

const mayChange = ({ status, corrections }: OwnDeclaration, side: Side): boolean =>
  status === 'DRAFT' || isFlagged(corrections, 'photos', side)

async function keepPhoto(draft: OwnDeclaration, side: Side, jpeg: Buffer): Promise<string> {
  const id = await keepPaper({
    declarationId: draft.id,
    kind: kindOf[side],
    mediaType: 'image/jpeg',
    bytes: jpeg,
  })
  await putInPlace(draft, side, id)
  return id
}

async function putInPlace(draft: OwnDeclaration, side: Side, id: string): Promise<void> {
  const before = draft.typed.photos?.[side]
  await mergeTyped(draft.id, 'photos', { [side]: id })
  // What an officer has already looked at stays with the case; in a draft the replaced picture is nobody's business.
  if (before && draft.status === 'DRAFT')
    await discardPaper({ id: before, declarationId: draft.id })
}
