import 'server-only'
import { redirect } from 'next/navigation'
import type { User } from '@/lib/accounts/account'
import { citizenWhoPresses } from '@/lib/accounts/sessions/current-user'
import { isOrganisationLogin } from '@/lib/forms/numbers/login-number'

/** A person who presses; an organisation has no records, its account leads to its own page. */
export async function requirePresser(here: string): Promise<User> {
  const user = await citizenWhoPresses(here)
  return isOrganisationLogin(user.login) ? redirect('/ca-nhan') : user
}
