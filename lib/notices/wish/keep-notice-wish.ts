import 'server-only'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import type { Typed } from '@/lib/forms/form-state'
import { inTransaction } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { isAllOff, readNoticeWish, type NoticeWish } from './notice-wish'
import { findNoticeWish, findLastLook, writeNoticeWish } from './repository'

export const noticeWishOf = ({ id }: Pick<User, 'id'>): Promise<NoticeWish> => findNoticeWish(id)

/** From then on; what was told already stays. Whoever got in can't turn it off in secret: the owner reads it in the journal. */
export const keepNoticeWish = (user: User, typed: Typed): Promise<void> =>
  inTransaction(async (tx) => {
    const wish = readNoticeWish(typed)
    await writeNoticeWish(user.id, wish, tx)
    const details = { ...wish }
    const entry = { stream: streamOf(user.id), act: 'change-notices', actor: actorOf(user) }
    await record({ ...entry, details }, tx)
  })

/** When the system looked last at this person's records to tell them something; null where it doesn't, or never did. */
export async function lastLookFor(user: Pick<User, 'id'>): Promise<Date | null> {
  const [{ off }, at] = await Promise.all([noticeWishOf(user), findLastLook()])
  return isAllOff(off) ? null : at
}
