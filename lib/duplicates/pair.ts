import type { Status } from '@/lib/registration/steps/status'
import type { PairLikeness } from './matching/pair-likeness'
import type { Likened } from './matching/likened'
import type { OfficeQuestion } from './questions'
import type { Answer } from './answers'

export type PairState = 'OPEN' | 'ASKED' | 'NOT_DUPLICATE' | 'DUPLICATE'

/** Nobody can be a double of a case that came to nothing. */
export const ended: readonly Status[] = ['DRAFT', 'WITHDRAWN', 'REFUSED', 'LAPSED']

type SideOfPair = {
  id: string
  reference: string
  status: Status
  officeCode: string
  submittedAt: Date
  whose: Likened
}

/** Two cases that may be of one person. */
export type LikePair = {
  id: string
  state: PairState
  likeness: PairLikeness[]
  earlier: SideOfPair
  later: SideOfPair
  /** Of the two cases the one whose person was asked. */
  askedId: string | null
  question: OfficeQuestion | null
  answer: Answer | null
  answerWords: string | null
  answeredAt: Date | null
  reason: string | null
  judgedById: string | null
  judgedAt: Date | null
}

const open: readonly PairState[] = ['OPEN', 'ASKED']

/** Somebody still has to conclude. */
export const isUndecided = ({ state, earlier, later }: LikePair): boolean =>
  open.includes(state) && ![earlier, later].some(({ status }) => ended.includes(status))

/** What keeps the later case from being granted: the one that was sent first stands. */
export const holdsUp = (pair: LikePair, { id }: { id: string }): boolean =>
  pair.later.id === id && isUndecided(pair)
