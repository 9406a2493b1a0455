import 'server-only'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { keyHash } from '@/lib/platform/seal'
import { isOfficer, type Officer, type User } from './account'
import { findSession, touchSession } from './repository'
import { TOUCH_SECONDS } from './session'
import { findSessionToken } from './session-cookie'

/** Who asks, read once a request. A visit prolongs the session. */
export const findUser = cache(async (): Promise<User | null> => {
  const token = await findSessionToken()
  if (!token) return null
  const session = await findSession(keyHash(token))
  if (!session) return null
  if (Date.now() - session.lastSeenAt.getTime() > TOUCH_SECONDS * 1000)
    await touchSession(keyHash(token))
  return session.user
})

/** The citizen signed in; anybody else goes to the sign-in page and comes back to `here` afterwards. */
export async function requireCitizen(here = '/ca-nhan'): Promise<User> {
  const user = await findUser()
  if (user?.kind !== 'CITIZEN') return redirect(await doorTo('/dang-nhap', here))
  return user
}

/** The officer signed in; anybody else goes to the officers' sign-in page and comes back to `here` afterwards. */
export async function requireOfficer(here = '/can-bo'): Promise<Officer> {
  const user = await findUser()
  if (!user || !isOfficer(user)) return redirect(await doorTo('/can-bo/dang-nhap', here))
  return user
}

async function doorTo(door: string, here: string): Promise<string> {
  return `${door}?tiep=${encodeURIComponent(here)}`
}
