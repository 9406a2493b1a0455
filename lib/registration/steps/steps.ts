import { standsField, type Questions } from '@/lib/forms/question'
import type { FieldError, Typed } from '@/lib/forms/form-state'
import { kinds, type KindId } from '../kinds/kinds'
import type { AnyQuestion, AnyStep } from '../questions/definition'

type Step = (typeof kinds)[KindId]['steps'][number]
export type StepId = Step['id']
export type StepOf<Id extends StepId> = Extract<Step, { id: Id }>
/** A question of one step. */
export type FieldIn<Id extends StepId> = Id extends StepId
  ? keyof StepOf<Id>['questions'] & string
  : never
/** Those whose definition says so: `FieldsWith<'contact', { input: { kind: 'text' } }>`. */
export type FieldsWith<Id extends StepId, Said> = {
  [Field in FieldIn<Id>]: StepOf<Id>['questions'] extends { [Name in Field]: Said } ? Field : never
}[FieldIn<Id>]
type PathsWith<Said> = { [Id in StepId]: `${Id}.${FieldsWith<Id, Said>}` }[StepId]
/** A question of any step: `declarant.fullName`. */
export type FieldPath = PathsWith<unknown>
/** One that an officer may send back. */
export type ReturnablePath = PathsWith<{ returnable: true }>
/**
 * What was typed, by step: raw words, even those still to be put right; `reply` is what a citizen tells the officer who gave the
 * case back; `offered` is no word of theirs but what the way that led here stands for (offered.ts).
 */
export type TypedDraft = Readonly<Partial<Record<StepId | 'reply' | 'offered', Typed>>>

/** The steps of all kinds, each once. */
export const allSteps: readonly Step[] = [
  ...new Map(
    Object.values(kinds).flatMap(({ steps }) => steps.map((step) => [step.id, step])),
  ).values(),
]

export const stepOf = <Id extends StepId>(id: Id): StepOf<Id> =>
  allSteps.find((step) => step.id === id) as StepOf<Id>
/** The questions of a step, for whoever walks them all. */
export const questionsOf = (id: StepId): Readonly<Record<string, AnyQuestion>> =>
  stepOf(id).questions

type Derived = {
  fields: readonly string[]
  posted: readonly string[]
  askBack: Questions
  isPrinted: boolean
}
const derived = new Map<StepId, Derived>(allSteps.map(({ id }) => [id, derive(id)]))

function derive(id: StepId): Derived {
  const questions = Object.entries(questionsOf(id))
  const asking = questions.filter(([, { askBack }]) => askBack)
  return {
    fields: questions.map(([field]) => field),
    posted: [
      ...questions.filter(([, { input }]) => input.kind !== 'day').map(([field]) => field),
      ...asking.map(([field]) => standsField(field)),
    ],
    askBack: Object.fromEntries(asking.map(([field, { askBack }]) => [field, askBack])),
    isPrinted: questions.some(([, { paper }]) => !('nowhere' in paper)),
  }
}

/** As they stand on the page, from top to bottom. */
export const fieldsOf = (id: StepId): readonly string[] => derived.get(id)!.fields
/** What a step's form posts: its answers but the day, which nobody types (start-of-use.ts), and that an answer stands. */
export const postedFields = (id: StepId): readonly string[] => derived.get(id)!.posted
/** What its answers may be asked about. */
export const askBackOf = (id: StepId): Questions => derived.get(id)!.askBack
/** Whether mẫu 01 prints an answer of it. */
export const isPrinted = (id: StepId): boolean => derived.get(id)!.isPrinted
/** What a step's answers are wrong in only beside those of other steps. */
export function besideOthers(id: StepId, typed: TypedDraft): FieldError | null {
  const step: AnyStep = stepOf(id)
  return step.beside?.(typed) ?? null
}
/** An address is: its fields are parts of one answer. */
export const isOneAnswer = (id: StepId): boolean => stepOf(id).answersAre === 'one'
/** Its answers are pictures of a paper, front and back. */
export type PictureStep = {
  [Id in StepId]: [FieldsWith<Id, { input: { kind: 'picture' } }>] extends [never] ? never : Id
}[StepId]
export const isPictureStep = (id: StepId | 'reply'): id is PictureStep =>
  id !== 'reply' && Object.values(questionsOf(id)).some(({ input }) => input.kind === 'picture')
/** What a question of pictures is called on its own page. */
export function pictureLabel(id: PictureStep, field: string): string {
  const { label, input } = questionsOf(id)[field]!
  return ('label' in input && input.label) || label
}
/** Nobody need answer it. */
export function isOptional(id: StepId, field: string): boolean {
  const input = questionsOf(id)[field]?.input
  return input !== undefined && 'optional' in input && input.optional === true
}
/** Pictures and the confirmed phone are written by their own verbs. */
export const isPostable = (id: StepId): boolean =>
  Object.values(questionsOf(id)).some(
    ({ input: { kind } }) => kind !== 'picture' && kind !== 'code',
  )
