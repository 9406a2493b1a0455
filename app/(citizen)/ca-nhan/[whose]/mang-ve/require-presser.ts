import 'server-only'
import { redirect } from 'next/navigation'
import type { User } from '@/lib/accounts/account'
import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { isOrganisationLogin } from '@/lib/forms/numbers/login-number'

/** A person who presses; an organisation has no records, its account leads to its own page. `isKept`: what was typed waits in this browser. */
export async function requirePresser(here: string, isKept = false): Promise<User> {
  const user = await citizenWhoPresses(here, isKept)
  return isOrganisationLogin(user.login) ? redirect('/ca-nhan') : user
}
