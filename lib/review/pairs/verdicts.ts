import { isQuestion, officeQuestions, type OfficeQuestion } from '@/lib/duplicates/questions'

export type PairVerdict =
  { state: 'NOT_DUPLICATE' | 'DUPLICATE' } | { state: 'ASKED'; question: OfficeQuestion }

const ASK = 'ask-'

/** What an officer may conclude, as it stands in the list: the officeQuestions are read by the person too. */
export const verdictOptions: { value: string; label: string }[] = [
  { value: 'not-duplicate', label: 'Không trùng: hai người khác nhau' },
  { value: 'duplicate', label: 'Trùng: hai hồ sơ của một người' },
  ...Object.entries(officeQuestions).map(([question, words]) => ({
    value: `${ASK}${question}`,
    label: `Hỏi công dân: ${words}`,
  })),
]

export function readVerdict(typed: string): PairVerdict | null {
  if (typed === 'not-duplicate') return { state: 'NOT_DUPLICATE' }
  if (typed === 'duplicate') return { state: 'DUPLICATE' }
  const question = typed.startsWith(ASK) ? typed.slice(ASK.length) : ''
  return isQuestion(question) ? { state: 'ASKED', question } : null
}

const words: Record<PairVerdict['state'], string> = {
  NOT_DUPLICATE: 'Không trùng',
  DUPLICATE: 'Trùng',
  ASKED: 'Đã hỏi công dân',
}

/** As the journal keeps it; empty for anything else. */
export const verdictWords = (state: unknown): string =>
  typeof state === 'string' && Object.hasOwn(words, state)
    ? words[state as PairVerdict['state']]
    : ''
