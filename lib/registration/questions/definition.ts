import type * as z from 'zod'
import type { Question as AskedBack } from '@/lib/forms/question'
import type { FieldError } from '@/lib/forms/form-state'
import type { InsuredPerson } from '@/lib/insured/person'
import type { Unit } from '@/lib/offices/units/unit'
import type { NamesOfCodes } from './names-of-codes'
import type { ChoiceInput, Input } from './input'

// One definition of each question: every place that asks, keeps, shows or prints an answer is derived from it, or typed by it (0065).

type FieldsOf<Answers> = Answers extends Answers ? keyof Answers & string : never
type AnswerOf<Answers, Field> = Answers extends unknown
  ? Field extends keyof Answers
    ? NonNullable<Answers[Field]>
    : never
  : never

/** Where an answer is not told in a line of its own: with another one, in a place of its own, or not at all; both with the reason. */
type Elsewhere<Line extends string> = { in: Line } | { drawn: string } | { nowhere: string }

/** Beside what the register holds, sign by sign. */
type Compared = {
  registered: (person: InsuredPerson) => string
  /** What stands there when the register knows no such person. */
  unknown?: string
  /** One sentence for any difference, where its places tell nothing. */
  differs?: string
}
/** Beside what the catalogue of employers says of the unit. */
type BesideUnit = { registered: (unit: Unit) => string }
type OfOfficer<Answers, Line extends string> =
  | Elsewhere<Line>
  | { compared: Compared }
  | { beside: BesideUnit }
  | { line: (answers: Answers) => string }

/** A labelled line of mẫu 01, in the form's own words; `as` it goes on paper where that is not as it was answered. */
type OnPaper<Answer, Line extends string> =
  Elsewhere<Line> | { line: string; as?: (answer: Answer) => string }

/** What is told of one or of several answers together. */
type Told<Answers, Answer, Line extends string> = {
  /** What the answer is called wherever it is told again: in the words of the form, where it has some. */
  label: string
  /** The same for an officer, who reads many cases in narrow columns. */
  brief?: string
  /** As people read it, where it is neither the words typed nor those of the choice. */
  show?: (answer: Answer, names: NamesOfCodes) => string
  /** On the officers' page: a line, unless it says otherwise. */
  officer?: OfOfficer<Answers, Line>
  paper: OnPaper<Answer, Line>
}

type StepQuestion<Answers, Field extends string, Line extends string> = Told<
  Answers,
  AnswerOf<Answers, Field>,
  Line
> & {
  input: Input<AnswerOf<Answers, Field> & string, FieldsOf<Answers>>
  /** What is most likely meant otherwise: asked once. */
  askBack?: (typed: string) => AskedBack | null
  /** On the check page: a line, unless it says otherwise. */
  told?: Elsewhere<Line>
  /** Whether an officer may send it back: then lib/review/sheet/reasons.ts has a reason that names it. */
  returnable: true | { not: string }
}

/** Words as typed, by step and question: what a rule between two steps is judged by. */
export type TypedAnswers = Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>

/** One page of a kind of case. `Line`: what several of its answers are told as, such as an address. */
export type StepDefinition<Schema extends z.ZodType, Line extends string = never> = {
  id: string
  slug: string
  title: string
  /** The heading on the check page. */
  part: string
  schema: Schema
  /**
   * `one`: its fields are parts of one answer, so whoever changes one has changed all. `together`: each is an answer, and whoever may
   * change one may change all. `apart`: each by itself.
   */
  answersAre: 'one' | 'together' | 'apart'
  /** What is right only beside the answers of other pages, as they were typed: a fault, or null. Asked once the page itself is right. */
  beside?: (typed: TypedAnswers) => FieldError | null
  together?: { readonly [Name in Line]: Told<z.output<Schema>, undefined, Line> }
  /** As they stand on the page, from top to bottom: one for every field of the schema, and none besides. */
  questions: {
    readonly [Field in FieldsOf<z.output<Schema>>]: StepQuestion<
      z.output<Schema>,
      Field,
      FieldsOf<z.output<Schema>> | Line
    >
  }
}

/** Any of them, for whoever walks them all. */
export type AnyTold = Told<never, never, string>
export type AnyQuestion = AnyTold &
  Omit<StepQuestion<never, never, string>, 'input'> & { input: AnyInput }
export type AnyInput = Exclude<Input<never, string>, never> | ChoiceInput<string, string>
export type AnyStep = Omit<StepDefinition<z.ZodType>, 'questions' | 'together'> & {
  together?: Readonly<Record<string, AnyTold>>
  questions: Readonly<Record<string, AnyQuestion>>
}
