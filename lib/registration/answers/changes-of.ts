import type { AnswerLine } from './answer-lines'
import { isOfPaper, type Correction } from '../steps/correction'
import { isOneAnswer, type StepId } from '../steps/steps'

/** One answer that is another than before; empty where there was none, or is none any more. Of pictures: the ids of the files. */
export type Change = { step: StepId; field: string; label: string; before: string; after: string }

/** What differs between two tellings of one declaration, in the order of its pages. */
export function changesOf(before: AnswerLine[], after: AnswerLine[]): Change[] {
  const gone = before.filter((line) => !find(after, line)).map((line) => ({ ...line, value: '' }))
  return [...after, ...gone].flatMap(({ value, ...question }) => {
    const old = find(before, question)?.value ?? ''
    return old === value ? [] : [{ ...question, before: old, after: value }]
  })
}

const find = (lines: AnswerLine[], { step, field }: Pick<AnswerLine, 'step' | 'field'>) =>
  lines.find((line) => line.step === step && line.field === field)

/** The reasons of a return that the citizen has not answered: none of their answers changed. */
export function unanswered(corrections: Correction[], changes: Change[]): Correction[] {
  const isAnswered = (correction: Correction) =>
    isOfPaper(correction) ||
    changes.some(
      ({ step, field }) =>
        step === correction.step && (field === correction.field || isOneAnswer(step)),
    )
  const answered = new Set(corrections.filter(isAnswered).map(({ code }) => code))
  const open = corrections.filter(({ code }) => !answered.has(code))
  return open.filter(({ code }, index) => open.findIndex((one) => one.code === code) === index)
}

/** What the journal keeps of a correction (`details` of the acts `correct…`): officers read it beside the answers. */
export type KeptCorrection = {
  changes: Change[]
  /** Codes of the reasons sent back with nothing changed; the citizen has said that nothing is to be put right. */
  unchanged: string[]
  /** The citizen's own words to the officer, or none. */
  note: string
}

/** Null for an entry of before corrections were kept, and for every other act. */
export const keptCorrection = (details: unknown): KeptCorrection | null => {
  if (typeof details !== 'object' || details === null || !('changes' in details)) return null
  const { changes, unchanged, note } = details as KeptCorrection
  return { changes, unchanged, note }
}
