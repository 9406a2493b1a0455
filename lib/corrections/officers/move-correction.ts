import 'server-only'
import { actorOf, streamOf, type Officer } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { may } from '@/lib/review/actions'
import { findNearness } from '@/lib/review/conflict-of-interest'
import { isForbidden, refused, type Outcome, type Refusal } from '@/lib/review/refusals'
import { readWords } from '@/lib/review/read-words'
import { officeCodesOf } from '@/lib/review/scope'
import {
  correctionTransitions,
  type CorrectionState,
  type CorrectionTransition,
  type OfficeCorrection,
} from '../correction'
import { newsOfAnswer } from '../correction-messages'
import { tellAbout } from '../tell-about'
import { lockOfOffice, writeMove } from './repository'

/** `seen`: how many notes of whoever reported stood on the page that was pressed. */
type Attempt = {
  officer: Officer
  id: string
  transition: CorrectionTransition
  answer?: string
  seen: number
}

/** The one way a report moves on: role, office, state, nearness, then its new state, the journal and the news, in one transaction. */
export async function moveCorrection(attempt: Attempt): Promise<Outcome> {
  const { officer, id, transition } = attempt
  const { to, act, action } = correctionTransitions[transition]
  const officeCodes = await officeCodesOf(officer)
  const answer = readWords(attempt.answer ?? '', 'correction-answer-missing')
  return inTransaction(async (tx) => {
    const mayTry = may(officer, action)
    const correction = mayTry ? await lockOfOffice(id, officeCodes, tx) : null
    if (!correction) return refuse({ officer, reason: mayTry ? 'not-yours' : 'not-your-role' }, tx)
    const { accountId, officeCode, subject } = correction
    const reason =
      (await findNearObstacle(officer, correction, tx)) ??
      findLack(correction, { ...attempt, answer })
    if (reason) return refuse({ officer, reason, accountId }, tx)
    const isAnswer = transition !== 'take' && answer.ok
    const by = isAnswer
      ? { answeredById: officer.id, answer: answer.text }
      : { takenById: officer.id }
    await writeMove(id, { state: to, ...by }, tx)
    const details = { subject, officeCode }
    await record({ stream: streamOf(accountId), act, actor: actorOf(officer), details }, tx)
    if (isAnswer) await tellAbout(correction, newsOfAnswer, tx)
    return { ok: true }
  })
}

/** Nobody answers about their own records, nor about those of their household. */
export const findNearObstacle = (
  officer: Officer,
  { account: { login, idNumber } }: OfficeCorrection,
  tx?: Tx,
): Promise<Refusal | null> =>
  findNearness(officer, { bhxhCode: login, idNumber: idNumber ?? undefined }, tx)

/** Why a press comes too late, where it is not that somebody has answered. */
const lateFor: Partial<Record<CorrectionState, Refusal>> = {
  CHECKING: 'not-now',
  WITHDRAWN: 'correction-withdrawn',
}

type Answered = Omit<Attempt, 'answer'> & { answer: ReturnType<typeof readWords> }

function findLack(
  { state, notes }: OfficeCorrection,
  { transition, answer, seen }: Answered,
): Refusal | null {
  const from: readonly CorrectionState[] = correctionTransitions[transition].from
  if (!from.includes(state)) return lateFor[state] ?? 'correction-answered'
  if (transition === 'take') return null
  if (!answer.ok) return answer.reason
  return notes.length === seen ? null : 'correction-notes-unseen'
}

type Refused = { officer: Officer; reason: Refusal; accountId?: string }

/** What is forbidden is journaled, in the owner's journal or the office's. */
async function refuse({ officer, reason, accountId }: Refused, tx: Tx): Promise<Outcome> {
  if (isForbidden(reason)) {
    const { officeCode } = officer
    const stream = accountId ? streamOf(accountId) : `office:${officeCode}`
    const details = { reason, officeCode }
    await record({ stream, act: 'handleCorrections-refused', actor: actorOf(officer), details }, tx)
  }
  return refused(reason)
}
