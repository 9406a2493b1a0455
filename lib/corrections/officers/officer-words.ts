import { isRefusal, refusalText } from '@/lib/review/refusals'
import {
  correctionTransitions,
  type CorrectionState,
  type CorrectionTransition,
  type OfficeCorrection,
} from '../correction'
import { subjectOf } from '../subjects'

/** For officers, who read Vietnamese. */
const officerStateLabel: Record<Exclude<CorrectionState, 'DRAFT'>, string> = {
  RECEIVED: 'Chờ xem',
  CHECKING: 'Đang xem',
  CORRECTED: 'Đã sửa',
  NOT_WRONG: 'Giữ nguyên',
  WITHDRAWN: 'Người báo đã rút',
}

/** A wish was done or not: nothing was wrong. */
export const officerLabelOf = ({
  subject,
  state,
}: Pick<OfficeCorrection, 'subject' | 'state'>): string => {
  if (!subjectOf(subject).wish) return officerStateLabel[state]
  if (state === 'CORRECTED') return 'Đã làm theo'
  return state === 'NOT_WRONG' ? 'Không làm theo được' : officerStateLabel[state]
}

const done: Record<CorrectionTransition, string> = {
  take: 'Đã nhận xem. Người báo thấy “Đang xem” trong tài khoản.',
  correct: 'Đã trả lời là đã sửa. Người báo nhận tin nhắn.',
  keep: 'Đã trả lời là giữ nguyên. Người báo nhận tin nhắn.',
}

/** Said after a press, as long as it is still so; null for anything else. */
export function correctionDone(word: unknown, state: CorrectionState): string | null {
  const name = String(word) as CorrectionTransition
  return Object.hasOwn(done, name) && correctionTransitions[name].to === state ? done[name] : null
}

/** A refusal that the box itself tells. */
const AT_BOX = new Set<string>(['correction-answer-missing', 'note-too-long'])

export const answerError = (reason: unknown): string | undefined =>
  isRefusal(reason) && AT_BOX.has(reason) ? refusalText[reason] : undefined

export const pressRefusal = (reason: unknown): string | undefined =>
  isRefusal(reason) && !AT_BOX.has(reason) ? refusalText[reason] : undefined
