import 'server-only'
import { isOfficer, type Officer } from '@/lib/accounts/account'
import { findUser } from '@/lib/accounts/sessions/current-user'
import { worksAtCounter } from '../steps/desk'
import { listAtDesk, type DeskOwn } from './repository'

/** Who is signed in here and works at a counter. A visitor without a session costs no query. */
async function findCounterOfficer(): Promise<Officer | null> {
  const user = await findUser()
  return user && isOfficer(user) && worksAtCounter(user) ? user : null
}

/** What this officer fills in with people at the moment: opened by their session alone, in any browser they sign in with. */
export async function findAtDesk(): Promise<DeskOwn[]> {
  const officer = await findCounterOfficer()
  return officer ? listAtDesk(officer) : []
}
