import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { noticeKinds, type FoundNotice, type NoticeKind } from '../kinds'
import { isWished } from '../wish/notice-wish'
import type { NoticeReader } from './notice-reader'

/** Who is to be told what. */
export type ToBeTold = FoundNotice & { to: NoticeReader }
/** What stands already of somebody told. */
export type StandingNotice = Pick<FoundNotice, 'bhxhCode' | 'kind' | 'subject'> & {
  accountId: string
  toldAt: Date
}
type Standing = { notices: readonly StandingNotice[]; sentToday: ReadonlyMap<string, number> }

/** Several of one kind are one message. Whatever exceeds this waits for the next day. */
const MOST_A_DAY = 3
const order = Object.keys(noticeKinds)

/** Everybody is told once, as they wish, and not too much in one day. */
export function chooseTold(
  found: readonly FoundNotice[],
  readers: readonly NoticeReader[],
  { notices, sentToday }: Standing,
  now: Date,
): ToBeTold[] {
  const wanted = readers
    .flatMap((to) => found.filter(isFor(to)).map((one): ToBeTold => ({ ...one, to })))
    .filter((one) => !notices.some((standing) => isToldBy(one, standing, now)))
    .toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
  const left = new Map(
    readers.map(({ accountId: id }) => [id, MOST_A_DAY - (sentToday.get(id) ?? 0)]),
  )
  const messages = new Set<string>()
  return wanted.filter((one) => {
    const { accountId } = one.to
    const message = messageOf(one)
    if (!noticeKinds[one.kind].isSent || messages.has(message)) return true
    const room = left.get(accountId)!
    if (room <= 0) return false
    left.set(accountId, room - 1)
    messages.add(message)
    return true
  })
}

/** What goes into one message: told twice in the same words it says nothing more. */
export const messageOf = ({ to, bhxhCode, kind }: ToBeTold): string =>
  [to.accountId, bhxhCode, kind].join(' ')

const isFor =
  (to: NoticeReader) =>
  ({ bhxhCode, kind }: FoundNotice): boolean =>
    bhxhCode === to.bhxhCode &&
    isWished(to.off, noticeKinds[kind].topic) &&
    !(kind === 'of-age' && to.isGuardian)

function isToldBy(one: ToBeTold, standing: StandingNotice, now: Date): boolean {
  if (standing.accountId !== one.to.accountId || standing.bhxhCode !== one.bhxhCode) return false
  if (standing.kind !== one.kind) return false
  const { quietDays }: { quietDays: number | null } = noticeKinds[one.kind as NoticeKind]
  if (quietDays === null) return standing.subject === one.subject
  return now.getTime() - standing.toldAt.getTime() < quietDays * DAY_MS
}
