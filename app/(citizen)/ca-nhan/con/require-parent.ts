import { redirect } from 'next/navigation'
import type { User } from '@/lib/accounts/account'
import { mayRegisterChild, tooYoungHref } from '@/lib/accounts/guardians/may-register-child'
import { requirePerson } from '@/lib/accounts/sessions/current-user'
import { ledTo } from '@/lib/platform/seal/led'

/** Where somebody registers their child: whoever may not reads why on their own page. */
export async function requireParent(here: string): Promise<User> {
  const user = await requirePerson(here)
  return (await mayRegisterChild(user.id)) ? user : redirect(await ledTo(tooYoungHref))
}
