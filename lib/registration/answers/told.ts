import { birthInWords } from '@/lib/insured/births/shown-birth'
import { kindOf } from '../kinds/kinds'
import type { NamesOfCodes } from '../questions/names-of-codes'
import type { AnyQuestion, AnyTold } from '../questions/definition'
import { allSteps, questionsOf, stepOf, type StepId } from '../steps/steps'
import { t } from '@/lib/words/t'

/** What is told of a step: the answer to a question, or what several of them are together, such as an address. */
export type Telling = { step: StepId; field: string; told: AnyTold; question?: AnyQuestion }

/** In the order of the pages. */
export const tellings: readonly Telling[] = allSteps.flatMap(({ id }) => [
  ...Object.entries(togetherOf(id)).map(([field, told]) => ({ step: id, field, told })),
  ...Object.entries(questionsOf(id)).map(([field, question]) => ({
    ...{ step: id, field, told: question, question },
  })),
])

/** Those of a kind, in the order of its own pages. */
export const tellingsOf = (answers: object): readonly Telling[] =>
  kindOf(answers).steps.flatMap(({ id }) => tellings.filter(({ step }) => step === id))

function togetherOf(id: StepId): Readonly<Record<string, AnyTold>> {
  const step = stepOf(id)
  return 'together' in step ? step.together : {}
}

type ByStep = Partial<Record<StepId, Readonly<Record<string, string>>>>

/** Nothing where the step was not asked. */
export const stepAnswers = ({ step }: Pick<Telling, 'step'>, answers: object) =>
  (answers as ByStep)[step]

/** The answer as it was given; nothing where the question was not asked. */
export const answerOf = (telling: Telling, answers: object): string | undefined =>
  stepAnswers(telling, answers)?.[telling.field]

/** The same as people read it. */
export function toldAnswer(telling: Telling, answers: object, names: NamesOfCodes): string {
  const answer = answerOf(telling, answers)
  const isAsked = telling.question ? answer !== undefined : stepAnswers(telling, answers)
  return isAsked ? inWords(telling, answer ?? '', names) : ''
}

/** Any other answer to the same question. */
export function inWords({ told, question }: Telling, answer: string, names: NamesOfCodes): string {
  if (told.show) return told.show(answer as never, names)
  if (question?.input.kind !== 'choice') return answer
  const words = question.input.words[answer]
  return words ? t(words) : ''
}

/** Somebody's name moves no neighbour, however long it is. */
export const isName = ({ question }: Telling): boolean =>
  question?.input.kind === 'text' && question.input.autoComplete === 'name'

/** Whether an answer is told in words of the portal's own: the rest are names, as people and catalogues write them. */
export function isSaidByPage(step: StepId, field: string): boolean {
  const question = questionsOf(step)[field]
  const kind = question?.input.kind
  return kind === 'choice' || kind === 'day' || question?.show === birthInWords
}
