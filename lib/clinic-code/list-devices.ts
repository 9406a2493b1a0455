import 'server-only'
import { shownDevice } from '@/lib/platform/limits/device'
import type { JournaledLook } from '@/lib/records/open-records'
import type { KeptDevice } from './kept-device'
import { listKeepers } from './repository'

/** Devices that keep this card or kept it until it was withdrawn, named as their owners know them. */
export async function listDevices(look: JournaledLook): Promise<KeptDevice[]> {
  const kept = await listKeepers(look)
  return kept.map((one) => ({ ...one, device: shownDevice(one.device) }))
}
