import { redirect } from 'next/navigation'
import type { User } from '@/lib/accounts/account'
import { findLeaving } from '@/lib/accounts/guardians/repository'
import { isUuid } from '@/lib/platform/uuid'

const list = '/ca-nhan/con'

/** Where a press about a child leads whom this account doesn't look after: who once did reads why not. */
export const hrefOfNoWard = async ({ login }: User, id: string): Promise<string> =>
  isUuid(id) && (await findLeaving(login, id)) ? `${list}?thoi=${id}` : list

/** The same for a page. Whoever never did learns nothing, not even whether there is such a child. */
export async function noWard(user: User, id: string): Promise<null> {
  const href = await hrefOfNoWard(user, id)
  return href === list ? null : redirect(href)
}
