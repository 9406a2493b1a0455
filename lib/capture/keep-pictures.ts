import 'server-only'
import type { ReceivedPhoto } from '@/lib/photos/receiving/receive-photos'
import { readHandedOver } from '@/lib/registration/drafts/handed-over'
import { discardPhoto, removePhoto, type Side } from '@/lib/registration/photos/keep-photo'
import { keepPhotos, type BySide, type KeptPhotos } from '@/lib/registration/photos/keep-photos'
import { findPhoneCapture, notePhone, type PhoneCapture } from './phone-capture'

type Sent = { photos: BySide<ReceivedPhoto>; shown: Record<string, string> }
/** `isOver`: the phone may send nothing any more, and nothing of this was kept. */
export type PhonePictures = KeptPhotos & { isOver: boolean }

/**
 * Keeps what the phone has taken, as its owner's page would. Where another picture came to the computer meanwhile, that one stays: nobody
 * on the phone may see it, so nobody there can choose.
 */
export async function keepPictures(
  capture: PhoneCapture,
  { photos, shown }: Sent,
): Promise<PhonePictures> {
  const { declarationId, step } = capture
  const draft = await readHandedOver(declarationId)
  const outcome = await keepPhotos(draft, { step, photos, chosen: {}, shown })
  for (const [side, { here }] of Object.entries(outcome.contested)) {
    await discardPhoto(draft, here)
    outcome.refused[side as Side] = 'newer-elsewhere'
  }
  const isOver = await isCutOff()
  if (isOver)
    for (const [side, over] of Object.entries(outcome.kept))
      await removePhoto({ draft, step, side: side as Side, over })
  else await notePhone(capture, outcome.kept)
  return { ...outcome, isOver }
}

/** A picture takes seconds to look at: whoever cut the phone off meanwhile gets nothing of it. Pressed «Xong» meanwhile: it came in time. */
async function isCutOff(): Promise<boolean> {
  const state = (await findPhoneCapture())?.state
  return state === undefined || state === 'cut-off' || state === 'replaced'
}
