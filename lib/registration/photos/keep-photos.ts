import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { readStoredFile } from '@/lib/stored-files/open-stored-file'
import { isSamePicture } from '@/lib/photos/judging/is-same-picture'
import { lookAt, type Look } from '@/lib/photos/judging/look-at'
import type { PhotoWarning } from '@/lib/photos/judging/photo-warnings'
import type { PhotoRefusal } from '@/lib/photos/photo'
import { preparePhoto, type PreparedPhoto } from '@/lib/photos/prepare-photo'
import type { ReceivedPhoto } from '@/lib/photos/receiving/receive-photos'
import {
  choosePhoto,
  discardPhoto,
  fileKindOf,
  keepPhoto,
  sides,
  type ContestedPhoto,
  type KeptPhoto,
  type PhotoPlace,
  type Side,
} from './keep-photo'
import { warningsOf } from './seen-photos'
import { mayChange } from '../steps/may-change'
import type { OwnDeclaration } from '../repository'
import type { PictureStep } from '../steps/steps'

type Page = Pick<PhotoPlace, 'draft' | 'step'>
export type BySide<What> = Partial<Record<Side, What>>

/** What a form about pictures brings. */
export type SentPhotos = {
  step: PictureStep
  photos: BySide<ReceivedPhoto>
  /** Of pictures kept before, the ones the person has chosen. */
  chosen: BySide<string>
  /** The pictures the form was drawn with, as far as it says. */
  shown: Typed
}

export type KeptPhotos = {
  kept: BySide<string>
  refused: BySide<PhotoRefusal>
  contested: BySide<ContestedPhoto>
  warnings: BySide<PhotoWarning[]>
  /** From when on there is room again. */
  until?: Date
  /** A picture came for a place that may not be changed now. */
  isLocked: boolean
}

/** Keeps each good picture at once, even when its pair is still missing or refused. */
export async function keepPhotos(draft: OwnDeclaration, sent: SentPhotos): Promise<KeptPhotos> {
  const outcome: KeptPhotos = {
    kept: {},
    refused: {},
    contested: {},
    warnings: {},
    isLocked: false,
  }
  const prepared: BySide<PreparedPhoto> = {}
  await Promise.all(
    sides.map(async (side) => {
      const photo = sent.photos[side]
      if (!photo) return
      if (!mayChange(draft, sent.step, side)) return void (outcome.isLocked = true)
      const made = photo.ok ? await preparePhoto(photo.path) : photo
      // A cover is what the back of a passport is.
      const isCoverInFront = made.ok && side === 'front' && made.warnings.includes('cover-only')
      if (isCoverInFront) outcome.refused[side] = 'one-colour'
      else if (made.ok) prepared[side] = made
      else outcome.refused[side] = made.reason
    }),
  )
  await refuseTwins({ draft, step: sent.step }, prepared, outcome)
  for (const side of sides) {
    const place = { draft, step: sent.step, side, over: sent.shown[side] ?? '' }
    const photo = prepared[side]
    const id = sent.chosen[side]
    if (photo) await keepOne(place, photo, outcome)
    else if (id && mayChange(draft, sent.step, side))
      note(outcome, side, await choosePhoto(place, id))
  }
  return outcome
}

async function keepOne(place: PhotoPlace, photo: PreparedPhoto, outcome: KeptPhotos) {
  const { side } = place
  note(outcome, side, await unlessTwin(place, photo, await keepPhoto(place, photo)))
  outcome.warnings[side] = warningsOf(fileKindOf[place.step][side], photo.warnings)
}

function note(outcome: KeptPhotos, side: Side, kept: KeptPhoto | null): void {
  if (kept === null) outcome.isLocked = true
  else if (kept.ok) outcome.kept[side] = kept.id
  else if ('contested' in kept) outcome.contested[side] = kept.contested
  else {
    outcome.refused[side] = kept.reason
    outcome.until = kept.until
  }
}

/**
 * Where another picture stands by now and is the same once more (sent by a script and by the button, or twice by a slow line), it is
 * nobody's other choice. Compared after both are kept: the first may have come in while this one was being read.
 */
async function unlessTwin(
  { draft }: PhotoPlace,
  { look }: PreparedPhoto,
  kept: KeptPhoto | null,
): Promise<KeptPhoto | null> {
  if (!kept || kept.ok || !('contested' in kept)) return kept
  const { here, elsewhere } = kept.contested
  const standing = await keptLook(draft, elsewhere)
  if (!standing || !(await isSamePicture(look, standing))) return kept
  await discardPhoto(draft, here)
  return { ok: true, id: elsewhere }
}

/**
 * Each picture must differ from what will stand at the other side after this post. Of two that come together the back is asked, since
 * the front is the one people look at first. A picture that stands at the other side already may mean that the two are swapped.
 */
async function refuseTwins(
  page: Page,
  prepared: BySide<PreparedPhoto>,
  outcome: KeptPhotos,
): Promise<void> {
  const refuse = (side: Side, reason: PhotoRefusal) => {
    delete prepared[side]
    outcome.refused[side] = reason
  }
  const { front, back } = prepared
  if (front && back && (await isSamePicture(front.look, back.look))) refuse('back', 'same-twice')
  for (const side of sides)
    if (await standsAtOther(page, side, prepared))
      refuse(side, page.draft.typed[page.step]?.[side] ? 'swapped' : `stands-at-${otherSide[side]}`)
}

/** Whether the like of this picture stands at the other side, and will stay there. */
async function standsAtOther(
  { draft, step }: Page,
  side: Side,
  { [side]: photo, [otherSide[side]]: coming }: BySide<PreparedPhoto>,
): Promise<boolean> {
  const id = draft.typed[step]?.[otherSide[side]]
  if (!photo || coming || !id) return false
  const standing = await keptLook(draft, id)
  return standing !== null && isSamePicture(photo.look, standing)
}

const otherSide = { front: 'back', back: 'front' } as const

async function keptLook({ id: declarationId }: OwnDeclaration, id: string): Promise<Look | null> {
  const jpeg = await readStoredFile({ id, declarationId })
  return jpeg && lookAt(jpeg)
}
