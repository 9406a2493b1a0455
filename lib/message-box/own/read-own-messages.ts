import 'server-only'
import type { User } from '@/lib/accounts/account'
import { isUuid } from '@/lib/platform/uuid'
import { countUnreadOf, markReadIn } from '../repository'

/** For the menu of somebody's pages. */
export const countUnread = ({ id }: Pick<User, 'id'>): Promise<number> => countUnreadOf(id)

/** The one that is named; all where none is. A name that is none of theirs changes nothing. */
export async function markMessagesRead({ id }: Pick<User, 'id'>, named: string): Promise<void> {
  if (named === '' || isUuid(named)) await markReadIn(id, named || null)
}
