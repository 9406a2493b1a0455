import { isQuestion, questions, type Question } from '@/lib/duplicates/questions'

export type Verdict =
  { state: 'NOT_DUPLICATE' | 'DUPLICATE' } | { state: 'ASKED'; question: Question }

const ASK = 'ask-'

/** What an officer may conclude, as it stands in the list: the questions are read by the person too. */
export const verdictOptions: { value: string; label: string }[] = [
  { value: 'not-duplicate', label: 'Không trùng: hai người khác nhau' },
  { value: 'duplicate', label: 'Trùng: hai hồ sơ của một người' },
  ...Object.entries(questions).map(([question, words]) => ({
    value: `${ASK}${question}`,
    label: `Hỏi công dân: ${words}`,
  })),
]

export function readVerdict(typed: string): Verdict | null {
  if (typed === 'not-duplicate') return { state: 'NOT_DUPLICATE' }
  if (typed === 'duplicate') return { state: 'DUPLICATE' }
  const question = typed.startsWith(ASK) ? typed.slice(ASK.length) : ''
  return isQuestion(question) ? { state: 'ASKED', question } : null
}

const words: Record<Verdict['state'], string> = {
  NOT_DUPLICATE: 'Không trùng',
  DUPLICATE: 'Trùng',
  ASKED: 'Đã hỏi công dân',
}

/** As the journal keeps it; empty for anything else. */
export const verdictWords = (state: unknown): string =>
  typeof state === 'string' && Object.hasOwn(words, state) ? words[state as Verdict['state']] : ''
