import type { WayOfHandingIn } from '../questions/submission'
import type { Declaration } from '../steps/declaration'
import type { KindId } from '../kinds/kinds'
import type { NamesOfCodes } from '../questions/names-of-codes'
import type { StepId } from '../steps/steps'
import { answerOf, tellings } from '../answers/told'

/** The words of a labelled line of the form: `paper: { line: … }` in the question's definition. */
type PlainWords = { step: StepId; field: string; words: string }

/** A declaration as it goes on paper: every code already a name, every number grouped as it is read. */
export type PrintedDeclaration = NamesOfCodes & {
  kind: KindId
  /** Only what was answered. */
  lines: readonly PlainWords[]
  /** As kept, without its dash. */
  reference: string
  /** ISO date */
  madeOn: string
  /** ISO date */
  startsOn: string
  submission: WayOfHandingIn
}

const plain = tellings.flatMap(({ told, ...one }) =>
  'line' in told.paper ? [{ ...one, told, paper: told.paper }] : [],
)

/** The labelled lines of a step, from top to bottom, with what was answered. */
export const plainLines = (id: StepId, words: readonly PlainWords[] = []) =>
  plain
    .filter(({ step }) => step === id)
    .map(({ field, paper }) => ({
      label: paper.line,
      words: words.find((one) => one.step === id && one.field === field)?.words,
    }))

export const plainWords = (answers: Declaration): PlainWords[] =>
  plain.flatMap((one) => {
    const answer = answerOf(one, answers)
    const words = answer ? (one.paper.as?.(answer as never) ?? answer) : ''
    return words ? [{ step: one.step, field: one.field, words }] : []
  })
