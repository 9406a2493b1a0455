import { redirect } from 'next/navigation'
import type { User } from '@/lib/accounts/account'
import { requirePerson } from '@/lib/accounts/sessions/current-user'
import { isAdultsAccount } from '@/lib/records/consents/is-adults'

export const consentsHref = '/ca-nhan/cho-xem'

/** Where somebody lets another look: whoever is under eighteen reads on the page above that they may not. */
export async function requireAdult(here: string): Promise<User> {
  const user = await requirePerson(here)
  return (await isAdultsAccount(user.id)) ? user : redirect(consentsHref)
}
