import type { Action } from '@/lib/review/actions'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { msg } from '@/lib/words/t'
import type { Typed } from '@/lib/forms/form-state'
import { subjectOf, type SubjectId } from './subjects'

export type CorrectionState =
  'DRAFT' | 'RECEIVED' | 'CHECKING' | 'CORRECTED' | 'NOT_WRONG' | 'WITHDRAWN'
export type SentState = Exclude<CorrectionState, 'DRAFT'>

/** As whoever reported hears of it. */
const correctionLabel: Record<SentState, string> = {
  RECEIVED: msg('Cơ quan BHXH đã nhận'),
  CHECKING: msg('Cơ quan BHXH đang xem'),
  CORRECTED: msg('Đã sửa'),
  NOT_WRONG: msg('Giữ như đang ghi'),
  WITHDRAWN: msg('Đã rút'),
}
/** The same of a wish, of which nothing was wrong. */
const wishLabel: Partial<Record<SentState, string>> = {
  CORRECTED: msg('Đã làm theo yêu cầu'),
  NOT_WRONG: msg('Không làm theo được'),
}
export const labelOfState = ({
  subject,
  state,
}: {
  subject: SubjectId
  state: SentState
}): string => (subjectOf(subject).wish && wishLabel[state]) || correctionLabel[state]

/** Until when a wish must be answered; null of a report, which no law gives a day. */
export function dueOfWish({
  subject,
  typed,
  sentAt,
}: Pick<SentCorrection, 'subject' | 'typed' | 'sentAt'>): Date | null {
  const days = subjectOf(subject).wish?.days[typed.reason ?? '']
  return days === undefined ? null : new Date(sentAt.getTime() + days * DAY_MS)
}

const openStates = ['RECEIVED', 'CHECKING'] as const satisfies SentState[]
export const isStillOpen = (state: CorrectionState): boolean =>
  (openStates as readonly CorrectionState[]).includes(state)

/** What was taken back is looked at no more. */
export const showsEvidence = ({ state }: { state: SentState }): boolean => state !== 'WITHDRAWN'

/** Everything officers can do with a report: from where, to where, by which action, how the journal calls it. */
export const correctionTransitions = {
  take: { from: ['RECEIVED'], to: 'CHECKING', action: 'handleCorrections', act: 'take-correction' },
  correct: {
    from: ['RECEIVED', 'CHECKING'],
    to: 'CORRECTED',
    action: 'handleCorrections',
    act: 'answer-corrected',
  },
  keep: {
    from: ['RECEIVED', 'CHECKING'],
    to: 'NOT_WRONG',
    action: 'handleCorrections',
    act: 'answer-not-wrong',
  },
} as const satisfies Record<
  string,
  { from: readonly CorrectionState[]; to: SentState; action: Action; act: string }
>
export type CorrectionTransition = keyof typeof correctionTransitions
export const isCorrectionTransition = (name: string): name is CorrectionTransition =>
  Object.hasOwn(correctionTransitions, name)

/** A row as its page shows it, field by field, and `insurance` where it is of one; of what is missing nothing. */
export type ReportedRow = Record<string, string>

/** Whether what was reported still stands there, word for word; of what is missing or gone nobody can say. */
export const isUnchanged = (
  { row }: { row: ReportedRow },
  now: { row: ReportedRow } | null,
): boolean =>
  now !== null &&
  Object.keys(now.row).length > 0 &&
  Object.entries(now.row).every(([field, value]) => (row[field] ?? '') === value)

/** What the portal asked, in Vietnamese, and the rows that it asked about. */
export type AskedEvidence = { question: string; rows: ReportedRow[] }
/** Said while it waited, by the guardian where `byId`; `files`: what was sent along. */
export type LaterNote = { at: string; byId: string | null; text: string; files?: string[] }

export type SentCorrection = {
  id: string
  accountId: string
  byId: string | null
  subject: SubjectId
  mark: string
  row: ReportedRow
  typed: Typed
  evidence: AskedEvidence | null
  notes: LaterNote[]
  state: SentState
  officeCode: string
  answer: string | null
  sentAt: Date
  stateSince: Date
}

/** What was typed and not sent. */
export type BegunReport = {
  subject: SubjectId
  mark: string
  createdAt: Date
  typed: Typed
  hasFiles: boolean
}

/** As officers see it: with whose records it is about. */
export type OfficeCorrection = SentCorrection & {
  account: { fullName: string; login: string; idNumber: string | null }
}
