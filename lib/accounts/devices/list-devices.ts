import 'server-only'
import type { User } from '../account'
import { findOwnBrowser } from '../places/known-places'
import { listBrowsers } from '../places/repository'
import { findAlive } from '../sessions/repository'
import { shownDevice } from '@/lib/platform/limits/device'

export type DeviceLine = {
  id: string
  name: string
  network: string | null
  firstSeenAt: Date
  lastSeenAt: Date
  isHere: boolean
  isSignedIn: boolean
}

/** Where the owner's account is in use and from where it needs no code, the latest first. */
export async function listOwnDevices(user: User): Promise<DeviceLine[]> {
  const [here, alive, browsers] = await Promise.all([
    findOwnBrowser(),
    findAlive(user.id),
    listBrowsers(user.id),
  ])
  return browsers.map(({ hash, device, ...line }) => ({
    ...line,
    name: shownDevice(device),
    isHere: hash === here,
    isSignedIn: alive?.place === hash,
  }))
}
