import 'server-only'
import { readPaper } from '@/lib/papers/open-paper'
import { isSamePicture } from '@/lib/photos/is-same-picture'
import type { PhotoRefusal, PhotoWarning } from '@/lib/photos/photo'
import { preparePhoto, type PreparedPhoto } from '@/lib/photos/prepare-photo'
import type { ReceivedPhoto } from '@/lib/photos/receive-photos'
import { keepPhoto, sides, type Side } from './keep-photo'
import { mayChange } from './may-change'
import type { OwnDeclaration } from './repository'

type BySide<What> = Partial<Record<Side, What>>

export type KeptPhotos = {
  kept: BySide<string>
  refused: BySide<PhotoRefusal>
  warnings: BySide<PhotoWarning[]>
  /** A picture came for a place that may not be changed now. */
  isLocked: boolean
}

/** Keeps each good picture at once, even when its pair is still missing or refused. */
export async function keepPhotos(
  draft: OwnDeclaration,
  photos: BySide<ReceivedPhoto>,
): Promise<KeptPhotos> {
  const outcome: KeptPhotos = { kept: {}, refused: {}, warnings: {}, isLocked: false }
  const prepared: BySide<PreparedPhoto> = {}
  await Promise.all(
    sides.map(async (side) => {
      const photo = photos[side]
      if (!photo) return
      if (!mayChange(draft, 'photos', side)) return void (outcome.isLocked = true)
      const made = photo.ok ? await preparePhoto(photo.path) : photo
      if (made.ok) prepared[side] = made
      else outcome.refused[side] = made.reason
    }),
  )
  for (const side of sides) {
    const photo = prepared[side]
    if (photo) await keepOne({ draft, side, photo, prepared, outcome })
  }
  return outcome
}

type One = {
  draft: OwnDeclaration
  side: Side
  photo: PreparedPhoto
  prepared: BySide<PreparedPhoto>
  outcome: KeptPhotos
}

async function keepOne({ draft, side, photo, prepared, outcome }: One): Promise<void> {
  const other = await otherPhoto(draft, side, prepared)
  if (other && (await isSamePicture(photo.jpeg, other)))
    return void (outcome.refused[side] = 'same-twice')
  const kept = await keepPhoto(draft, side, photo)
  if (kept === null) return void (outcome.isLocked = true)
  if (!kept.ok) return void (outcome.refused[side] = kept.reason)
  outcome.kept[side] = kept.id
  outcome.warnings[side] = photo.warnings
}

/** What this picture must differ from. Of two that come together the back is asked, since the front is the one people look at first. */
async function otherPhoto(
  draft: OwnDeclaration,
  side: Side,
  prepared: BySide<PreparedPhoto>,
): Promise<Buffer | null> {
  if (side === 'back' && prepared.front) return prepared.front.jpeg
  if (prepared.back && side === 'front') return null
  const id = draft.typed.photos?.[side === 'front' ? 'back' : 'front']
  return id ? readPaper({ id, declarationId: draft.id }) : null
}
