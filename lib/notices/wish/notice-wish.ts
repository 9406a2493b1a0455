import type { Typed } from '@/lib/forms/form-state'
import { noticeTopics, type NoticeTopic } from '../kinds'

/** What somebody wants to be told, and how beside the page. */
export type NoticeChoice = { off: NoticeTopic[]; bySms: boolean; byEmail: boolean }

/** Of whoever has chosen nothing. */
export const everything: NoticeChoice = { off: [], bySms: true, byEmail: true }

export const topicIds = Object.keys(noticeTopics) as NoticeTopic[]
/** All boxes of the form. */
export const wishBoxes = [...topicIds, 'bySms', 'byEmail'] as const

const isTicked = (typed: Typed, box: string): boolean => typed[box] === 'yes'

export const readChoice = (typed: Typed): NoticeChoice => ({
  off: topicIds.filter((topic) => !isTicked(typed, topic)),
  bySms: isTicked(typed, 'bySms'),
  byEmail: isTicked(typed, 'byEmail'),
})

/** As its boxes have it. */
export const tickedBoxes = ({ off, bySms, byEmail }: NoticeChoice): Typed => ({
  ...Object.fromEntries(topicIds.map((topic) => [topic, off.includes(topic) ? '' : 'yes'])),
  bySms: bySms ? 'yes' : '',
  byEmail: byEmail ? 'yes' : '',
})
