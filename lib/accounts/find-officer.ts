import 'server-only'
import { isOfficer, type Officer } from './account'
import { findUserById } from './repository'

/** An officer as they are now, for what the portal does later in their name. Null when they no longer are one. */
export async function findOfficer(id: string): Promise<Officer | null> {
  const user = await findUserById(id)
  return user && isOfficer(user) ? user : null
}
