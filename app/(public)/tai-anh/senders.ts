import { findLiveCapture } from '@/lib/capture/phone-capture'
import { findOwn, listOwn } from '@/lib/registration/drafts/current-declaration'
import { readReference } from '@/lib/registration/reference/reference'
import { ownSender, type UploadSender } from '@/lib/uploads/upload'

/** Every declaration this browser may send pictures to: its own, and the one it was handed as a phone. */
export async function findSenders(): Promise<UploadSender[]> {
  const own = (await listOwn()).map(({ id }) => ownSender(id))
  const phone = await findPhoneSender()
  return phone ? [...own, phone] : own
}

/** As a phone: for as long as it may send. */
export async function findPhoneSender(): Promise<UploadSender | null> {
  const capture = await findLiveCapture()
  return capture && { declarationId: capture.declarationId, sender: capture.id }
}

/** The one that a form names; without a name, that of the phone. */
export async function findSender(reference = ''): Promise<UploadSender | null> {
  const named = readReference(reference)
  if (!named) return findPhoneSender()
  const own = await findOwn(named)
  return own && ownSender(own.id)
}
