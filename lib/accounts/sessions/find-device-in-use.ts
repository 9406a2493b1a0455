import 'server-only'
import { shownDevice } from '@/lib/platform/limits/device'
import { findAlive } from './repository'

/** On which device the account is in use, and when it was last: what a sign-in elsewhere ends. Null where nobody is there. */
export async function findDeviceInUse(accountId: string) {
  const alive = await findAlive(accountId)
  return alive && { device: shownDevice(alive.device), lastSeenAt: alive.lastSeenAt }
}
