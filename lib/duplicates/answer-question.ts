import 'server-only'
import { inTransaction } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { isUuid } from '@/lib/platform/uuid'
import { cleanLines } from '@/lib/text/clean-text'
import { isAnswer } from './answers'
import { listPairsOf, saveAnswer } from './repository'
import type { Answer } from './answers'
import type { OfficeQuestion } from './questions'

/** The officeQuestions to the person of a case that nobody has concluded yet. */
export async function listQuestions(
  id: string,
): Promise<{ id: string; question: OfficeQuestion; answer: Answer | null }[]> {
  const pairs = await listPairsOf([id])
  return pairs.flatMap(({ askedId, state, question, answer, ...pair }) =>
    askedId === id && state === 'ASKED' && question ? [{ id: pair.id, question, answer }] : [],
  )
}

type Typed = { pair?: string; answer?: string; words?: string }

/** What the person of a case says to a question of the office. False when nobody asks it any more. */
export async function answerQuestion(declarationId: string, typed: Typed): Promise<boolean> {
  const { pair = '', answer = '', words = '' } = typed
  if (!isUuid(pair) || !isAnswer(answer)) return false
  return inTransaction(async (tx) => {
    const said = { pairId: pair, askedId: declarationId, answer, words: cleanLines(words) }
    if (!(await saveAnswer(said, tx))) return false
    const stream = `declaration:${declarationId}`
    await record({ stream, act: 'answer-pair', actor: 'citizen', details: { pair, answer } }, tx)
    return true
  })
}
