import 'server-only'
import { streamOf } from '@/lib/accounts/account'
import { recordAll } from '@/lib/platform/journal/journal'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { queueNews } from '@/lib/platform/messages/outbox'
import { speaking } from '@/lib/words/asked-language'
import { noticeKinds, type FoundNotice } from '../kinds'
import { newsOfNotice } from '../notice-messages'
import { chooseTold, messageOf, type ToBeTold } from '../told/choose-told'
import type { NoticeReader } from '../told/notice-reader'
import { isToldBy } from '../wish/notice-wish'
import { advanceWalk, holdWalk, type Walk } from '../repository'
import { addNotices, listStandingNotices } from '../told/repository'

/** What one step of a walk came to: whom it looked at, and what it found of them. */
export type WalkStep = { codes: readonly string[]; readers: NoticeReader[]; found: FoundNotice[] }

/** Rows, messages, journal and the place of the walk, or none of it. Null: another process has gone on with it. */
export const tellBatch = (walk: Walk, step: WalkStep, now: Date): Promise<Walk | null> =>
  inTransaction(async (tx) => {
    if (!(await holdWalk(walk, tx))) return null
    const told = step.found.length > 0 ? await tell(step, now, tx) : 0
    const after = step.codes.at(-1) ?? walk.after
    return advanceWalk(walk, { after, people: step.codes.length, told }, tx)
  })

async function tell({ found, readers }: WalkStep, now: Date, tx: Tx): Promise<number> {
  const standing = await listStandingNotices(found, readers, tx)
  const chosen = chooseTold(found, readers, standing, now)
  if (chosen.length === 0) return 0
  await addNotices(chosen, tx)
  const once = (nameOf: (one: ToBeTold) => string) => [
    ...new Map(chosen.map((one) => [nameOf(one), one])).values(),
  ]
  await queueNews(once(messageOf).flatMap(messagesOf), tx)
  const entries = once(({ to, kind }) => `${to.aboutId} ${kind}`)
  await recordAll(
    entries.map(({ to, kind }) => ({
      stream: streamOf(to.aboutId),
      act: 'view-for-notice',
      actor: 'system',
      details: { kind },
    })),
    tx,
  )
  return chosen.length
}

function messagesOf({ to, kind }: ToBeTold) {
  if (!noticeKinds[kind].isSent || !to.isOpened) return []
  const { topic } = noticeKinds[kind]
  const reached = {
    phone: isToldBy(to, topic, 'sms') ? to.phone : null,
    email: isToldBy(to, topic, 'email') ? to.email : null,
  }
  const news = speaking(to.language, () => newsOfNotice(kind, to.isGuardian, reached))
  return news.map((message) => ({ ...message, accountId: to.accountId }))
}
