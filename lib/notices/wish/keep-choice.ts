import 'server-only'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import type { Typed } from '@/lib/forms/form-state'
import { inTransaction } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { isAllOff, readChoice, type NoticeChoice } from './notice-wish'
import { findChoice, findLastLook, writeChoice } from './repository'

export const choiceOf = ({ id }: Pick<User, 'id'>): Promise<NoticeChoice> => findChoice(id)

/** From then on; what was told already stays. Whoever got in can't turn it off in secret: the owner reads it in the journal. */
export const keepNoticeChoice = (user: User, typed: Typed): Promise<void> =>
  inTransaction(async (tx) => {
    const choice = readChoice(typed)
    await writeChoice(user.id, choice, tx)
    const details = { off: choice.off, bySms: choice.bySms, byEmail: choice.byEmail }
    const entry = { stream: streamOf(user.id), act: 'change-notices', actor: actorOf(user) }
    await record({ ...entry, details }, tx)
  })

/** When the system looked last at this person's records to tell them something; null where it doesn't, or never did. */
export async function lastLookFor(user: Pick<User, 'id'>): Promise<Date | null> {
  const [{ off }, at] = await Promise.all([choiceOf(user), findLastLook()])
  return isAllOff(off) ? null : at
}
