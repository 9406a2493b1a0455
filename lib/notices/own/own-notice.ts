import type { NoticeKind } from '../kinds'

/** Something that was told, and what stands now of what it is about. */
export type OwnNotice = {
  kind: NoticeKind
  subject: string
  /** ISO day: what it was about when it was told. */
  day: string
  toldAt: Date
  readAt: Date | null
  /** Of a card: the last day of all cards on file now, `9999-12-31` where one names none. */
  coveredTo: string | null
  /** Of a visit that still stands. */
  facility: string | null
}

/** By which a form names one among those of its reader. */
export const noticeName = ({ kind, subject, day }: Omit<OwnNotice, 'toldAt' | 'readAt'>): string =>
  [kind, day, subject].join('|')
