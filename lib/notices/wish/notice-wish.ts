import type { Typed } from '@/lib/forms/form-state'
import { msg } from '@/lib/words/t'
import { noticeTopics, type NoticeTopic } from '../kinds'

/** Kept beside the topics where somebody chose none at all: what there will be to tell later is not wanted either. */
const ALL = 'all'

/** By which messages a topic is told beside the page. */
type Channel = 'sms' | 'email'
const channels: readonly Channel[] = ['sms', 'email']

/**
 * What somebody wants to be told, and how beside the page. `quiet`: topics not told by a channel, as «card sms». `bySms`, `byEmail`: whether by
 * that channel at all, what there will be to tell later included.
 */
export type NoticeWish = { off: string[]; bySms: boolean; byEmail: boolean; quiet: string[] }

/** What may be chosen for a topic; the page has all that is looked for. */
export const noticeWays = {
  both: { title: msg('Tin nhắn và thư điện tử'), by: ['sms', 'email'] },
  sms: { title: msg('Tin nhắn'), by: ['sms'] },
  email: { title: msg('Thư điện tử'), by: ['email'] },
  page: { title: msg('Chỉ ở trang “Việc cần biết”'), by: [] },
  none: { title: msg('Không xem, không báo'), by: [] },
} as const satisfies Record<string, { title: string; by: readonly Channel[] }>
type NoticeWay = keyof typeof noticeWays

/** Whether a choice leaves a topic on, one that was not there yet when it was made included. */
export const isWished = (off: readonly string[], topic: string): boolean =>
  !off.includes(topic) && !off.includes(ALL)

/** Of whoever has chosen nothing. */
export const everything: NoticeWish = { off: [], bySms: true, byEmail: true, quiet: [] }

export const topicIds = Object.keys(noticeTopics) as NoticeTopic[]

const silence = (topic: string, channel: Channel): string => `${topic} ${channel}`

type Channels = Pick<NoticeWish, 'bySms' | 'byEmail' | 'quiet'>

/** Whether a topic that is told on the page is told by this channel too. */
export const isToldBy = (
  { bySms, byEmail, quiet }: Channels,
  topic: string,
  channel: Channel,
): boolean => (channel === 'sms' ? bySms : byEmail) && !quiet.includes(silence(topic, channel))

export function readNoticeWish(typed: Typed): NoticeWish {
  const ways = topicIds.map((topic) => ({ topic, way: readWay(typed[topic]) }))
  const told = ways.filter(({ way }) => way !== 'none')
  const by = (channel: Channel) => told.filter(({ way }) => isBy(way, channel))
  const off = ways.filter(({ way }) => way === 'none').map(({ topic }) => topic)
  return {
    off: told.length > 0 ? off : [...off, ALL],
    bySms: by('sms').length > 0,
    byEmail: by('email').length > 0,
    quiet: told.flatMap(({ topic, way }) =>
      channels.filter((one) => !isBy(way, one)).map((one) => silence(topic, one)),
    ),
  }
}

const isBy = (way: NoticeWay, channel: Channel): boolean =>
  (noticeWays[way].by as readonly Channel[]).includes(channel)

const readWay = (given = ''): NoticeWay =>
  Object.hasOwn(noticeWays, given) ? (given as NoticeWay) : 'none'

/** What is not looked for, of what there is now. */
export const topicsOff = (off: readonly string[]): NoticeTopic[] =>
  topicIds.filter((topic) => !isWished(off, topic))
/** Nothing is looked for: nobody looks at this person's records to tell them anything. */
export const isAllOff = (off: readonly string[]): boolean =>
  topicsOff(off).length === topicIds.length

/** As its lists have it. */
export const chosenWays = (wish: NoticeWish): Typed =>
  Object.fromEntries(topicIds.map((topic) => [topic, wayOf(wish, topic)]))

function wayOf(wish: NoticeWish, topic: NoticeTopic): NoticeWay {
  if (!isWished(wish.off, topic)) return 'none'
  const [bySms, byEmail] = channels.map((channel) => isToldBy(wish, topic, channel))
  if (bySms) return byEmail ? 'both' : 'sms'
  return byEmail ? 'email' : 'page'
}
