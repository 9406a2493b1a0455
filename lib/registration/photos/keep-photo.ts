import 'server-only'
import * as z from 'zod'
import { discardOthers, discardUnsent } from '@/lib/stored-files/discard-others'
import { isUnsentFile } from '@/lib/stored-files/is-unsent-file'
import { findNoKeeping, storeUnsentFile } from '@/lib/stored-files/store-file'
import type { FileKind } from '@/lib/stored-files/file-kind'
import { keptPhotoBytes, type PhotoRefusal } from '@/lib/photos/photo'
import type { PreparedPhoto } from '@/lib/photos/prepare-photo'
import { askingNetwork } from '@/lib/platform/limits/asking-network'
import type { StorageRefusal } from '@/lib/platform/limits/storage-limits'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { mayChange } from '../steps/may-change'
import { mergeTyped, type OwnDeclaration } from '../repository'
import type { PictureStep } from '../steps/steps'
import { hold } from '../standing/repository'

export const sides = ['front', 'back'] as const
export type Side = (typeof sides)[number]

export const fileKindOf: Record<PictureStep, Record<Side, FileKind>> = {
  photos: { front: 'ID_FRONT', back: 'ID_BACK' },
  birthCertificate: { front: 'BIRTH_FRONT', back: 'BIRTH_BACK' },
}

/** The place of a picture, and which one it may take the place of: the one that its form showed. */
export type PhotoPlace = { draft: OwnDeclaration; step: PictureStep; side: Side; over: string }

/** Another picture stands there by now. `here` is kept too, and nobody mentions it yet: the person chooses. */
export type ContestedPhoto = { here: string; elsewhere: string }

/** `until`: from when on there is room again, where that is the reason. */
type Brought = { ok: true; id: string } | { ok: false; reason: PhotoRefusal; until?: Date }
export type KeptPhoto = Brought | { ok: false; contested: ContestedPhoto }

/** False when it may not be changed now; «changed» when another picture stands there than the one to be removed. */
export async function removePhoto(place: PhotoPlace): Promise<boolean | 'changed'> {
  return inTransaction(async (tx) => {
    const now = await standing(place, tx)
    if (now === null) return false
    if (isOther(now, place.over)) return 'changed'
    await putInPlace(place, { id: '', now }, tx)
    return true
  })
}

const refusals: Record<StorageRefusal, PhotoRefusal> = {
  network: 'too-many-here',
  all: 'store-full',
}

/** From when on the largest picture that is kept would find room; null while it does. */
export const findNoRoom = async (): Promise<Date | null> =>
  (await findNoKeeping({ network: await askingNetwork(), added: keptPhotoBytes }))?.until ?? null

/** Null when it may not be changed any more. */
export async function keepPhoto(
  place: PhotoPlace,
  { jpeg, warnings, reading }: PreparedPhoto,
): Promise<KeptPhoto | null> {
  const paper = {
    kind: fileKindOf[place.step][place.side],
    mediaType: 'image/jpeg',
    bytes: jpeg,
    warnings,
    // Of whose card a picture of another paper shows, nobody asked.
    reading: place.step === 'photos' ? reading : null,
  }
  const network = await askingNetwork()
  return put(place, async (tx) => {
    const kept = await storeUnsentFile({ ...paper, declarationId: place.draft.id }, network, tx)
    return kept.ok ? kept : { ...kept, reason: refusals[kept.reason] }
  })
}

/** The one of two pictures that the person wants to stand: `id` was kept when they were asked, or stands there already. */
export const choosePhoto = (place: PhotoPlace, id: string): Promise<KeptPhoto | null> =>
  put(place, async (tx, now) => {
    const which = { id, declarationId: place.draft.id, kind: fileKindOf[place.step][place.side] }
    const isThere = z.uuid().safeParse(id).success && (await isUnsentFile(which, tx))
    if (id !== now && !isThere) return { ok: false, reason: 'gone' }
    if (!isOther(now, place.over)) await discardOthers({ ...which, kept: id }, tx)
    return { ok: true, id }
  })

/** One that was kept for a choice and needs none. */
export const discardPhoto = ({ id: declarationId }: OwnDeclaration, id: string): Promise<void> =>
  inTransaction((tx) => discardUnsent({ id, declarationId }, tx))

const put = (
  place: PhotoPlace,
  bring: (tx: Tx, now: string) => Promise<Brought>,
): Promise<KeptPhoto | null> =>
  inTransaction(async (tx) => {
    const now = await standing(place, tx)
    if (now === null) return null
    const brought = await bring(tx, now)
    if (!brought.ok) return brought
    if (isOther(now, place.over))
      return { ok: false, contested: { here: brought.id, elsewhere: now } }
    await putInPlace(place, { id: brought.id, now }, tx)
    return brought
  })

const isOther = (now: string, over: string): boolean => now !== '' && now !== over

/** The picture that stands there, and the row is ours until the end. Null: it may not be changed now. */
async function standing({ draft, step, side }: PhotoPlace, tx: Tx): Promise<string | null> {
  const now = await hold(draft, tx)
  return mayChange(now, step, side) ? (now.typed[step]?.[side] ?? '') : null
}

/** The picture and its mention are one: a killed server leaves neither without the other, nor one that nobody mentions. */
async function putInPlace(
  { draft, step, side }: PhotoPlace,
  { id, now }: { id: string; now: string },
  tx: Tx,
): Promise<void> {
  if (!(await mergeTyped(draft.id, step, { [side]: id }, tx)))
    throw new Error('The declaration was closed while its picture came in.')
  if (z.uuid().safeParse(now).success && now !== id)
    await discardUnsent({ id: now, declarationId: draft.id }, tx)
}
