import type * as z from 'zod'
import type { AnyStep, TypedAnswers } from '../questions/definition'
import type { Whose } from './whose'

/** What was answered, by step: everything the steps of a kind ask. */
export type AnswersOf<Steps extends readonly AnyStep[]> = {
  [Step in Steps[number] as Step['id']]: z.output<Step['schema']>
}

/** Whose numbers a digital certificate must name: one of them is enough. */
export type FormSigner = {
  idNumber?: string
  bhxhCode?: string
  taxCode?: string
  unitCode?: string
}

/** Who somebody is in a declaration: the one whose account it is, or who speaks for them. */
export type KnownRole = 'holder' | 'guardian'

/** Somebody the register is asked about, and the steps whose answers an officer reads beside what it holds. */
export type Registered<Steps extends readonly AnyStep[]> = {
  role: KnownRole
  bhxhCode: (answers: AnswersOf<Steps>) => string
  beside: readonly Steps[number]['id'][]
}

/** Who it is about while somebody types: words that may still be wrong, and of other kinds besides, which say nothing here. */
type WhoseTyped = {
  /** With what the account would be signed in to; null while its number is not right yet. */
  login: (typed: TypedAnswers) => string | null
  /** Whose account it would be. */
  name: (typed: TypedAnswers) => string | undefined
  /** Who is likely to be called about it. */
  contact: (typed: TypedAnswers) => string | undefined
}

/**
 * What somebody can ask for with a declaration, as data: its pages in their order, whose account it is about, and of whom the register
 * is asked. A way of handing it in, such as by post, is an answer and no kind (docs/decisions/0074-a-journey-is-computed-from-the-answers.md).
 */
export type Kind<Steps extends readonly AnyStep[]> = {
  /** As it is called in lists and in the head of a case. */
  title: string
  steps: Steps
  /** Pages that some answers open and others don't, by the step's id; all others are always asked. */
  asks?: Readonly<Partial<Record<Steps[number]['id'], (typed: TypedAnswers) => boolean>>>
  /** The step that says whose account it is. */
  whoseStep: Steps[number]['id']
  whose: (answers: AnswersOf<Steps>) => Whose
  whileTyped: WhoseTyped
  /** Whether its pages ask for pictures of the holder's identity paper, which tells what `whoseStep` asks too. */
  isCardShown: boolean
  known: readonly Registered<Steps>[]
  /** Who signs the form, and whom a digital certificate must name. */
  signer: (answers: AnswersOf<Steps>) => FormSigner
  /** The same in words, for whoever looks for the right certificate. */
  signerWords: string
}

export const kind = <const Steps extends readonly AnyStep[]>(of: Kind<Steps>): Kind<Steps> => of
