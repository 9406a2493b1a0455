import type { Declaration } from '../steps/declaration'
import type { NamesOfCodes } from '../questions/names-of-codes'
import type { FieldsWith, StepId } from '../steps/steps'
import { answerOf, tellings } from '../answers/told'

/** Questions whose answer is a labelled line of the form: `paper: { line: … }` in their definition. */
type PlainIn<Id extends StepId> = FieldsWith<Id, { paper: { line: string } }>
type PlainField = { [Id in StepId]: PlainIn<Id> }[StepId]
/** Steps with such questions: each has its place on the paper. */
export type PlainStep = { [Id in StepId]: [PlainIn<Id>] extends [never] ? never : Id }[StepId]

/** A declaration as it goes on paper: every code already a name, every number grouped as it is read. */
export type PrintedDeclaration = Readonly<Record<PlainField, string>> &
  NamesOfCodes & {
    /** As kept, without its dash: the QR code carries exactly this, because a scanner at the counter types it in. */
    reference: string
    /** ISO date */
    madeOn: string
    /** ISO date */
    startsOn: string
    submission: 'counter' | 'post'
    /** Only on the copy made when the case was approved. */
    approval?: { officeName: string; on: string }
  }

const plain = tellings.flatMap(({ told, ...one }) =>
  'line' in told.paper ? [{ ...one, told, paper: told.paper }] : [],
)

/** The labelled lines of a step, from top to bottom. */
export const plainLines = (id: PlainStep): { field: PlainField; label: string }[] =>
  plain
    .filter(({ step }) => step === id)
    .map(({ field, paper }) => ({ field: field as PlainField, label: paper.line }))

/** Their words; none where nothing was answered. */
export const plainWords = (answers: Declaration): Record<PlainField, string> =>
  Object.fromEntries(
    plain.map((one) => {
      const answer = answerOf(one, answers)
      return [one.field, answer ? (one.paper.as?.(answer as never) ?? answer) : '']
    }),
  ) as Record<PlainField, string>
