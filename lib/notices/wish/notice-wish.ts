import type { Typed } from '@/lib/forms/form-state'
import { noticeTopics, type NoticeTopic } from '../kinds'

/** Kept beside the topics where somebody chose none at all: what there will be to tell later is not wanted either. */
const ALL = 'all'

/** What somebody wants to be told, and how beside the page. */
export type NoticeWish = { off: string[]; bySms: boolean; byEmail: boolean }

/** Whether a choice leaves a topic on, one that was not there yet when it was made included. */
export const isWished = (off: readonly string[], topic: string): boolean =>
  !off.includes(topic) && !off.includes(ALL)

/** Of whoever has chosen nothing. */
export const everything: NoticeWish = { off: [], bySms: true, byEmail: true }

export const topicIds = Object.keys(noticeTopics) as NoticeTopic[]
/** All boxes of the form. */
export const wishBoxes = [...topicIds, 'bySms', 'byEmail'] as const

const isTicked = (typed: Typed, box: string): boolean => typed[box] === 'yes'

export function readNoticeWish(typed: Typed): NoticeWish {
  const off = topicIds.filter((topic) => !isTicked(typed, topic))
  return {
    off: off.length < topicIds.length ? off : [...off, ALL],
    bySms: isTicked(typed, 'bySms'),
    byEmail: isTicked(typed, 'byEmail'),
  }
}

/** What is not looked for, of what there is now. */
export const topicsOff = (off: readonly string[]): NoticeTopic[] =>
  topicIds.filter((topic) => !isWished(off, topic))
/** Nothing is looked for: nobody looks at this person's records to tell them anything. */
export const isAllOff = (off: readonly string[]): boolean =>
  topicsOff(off).length === topicIds.length

/** As its boxes have it. */
export const tickedBoxes = ({ off, bySms, byEmail }: NoticeWish): Typed => ({
  ...Object.fromEntries(topicIds.map((topic) => [topic, isWished(off, topic) ? 'yes' : ''])),
  bySms: bySms ? 'yes' : '',
  byEmail: byEmail ? 'yes' : '',
})
