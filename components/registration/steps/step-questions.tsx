import { Fragment, type ReactNode } from 'react'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { Select } from '@/components/ui/fields/select'
import { TextField } from '@/components/ui/fields/text-field'
import type { AnyInput, AnyQuestion } from '@/lib/registration/questions/definition'
import {
  questionsOf,
  type FieldIn,
  type FieldsWith,
  type StepId,
} from '@/lib/registration/steps/steps'
import type { FieldOf, StepField } from './step-field'
import { t } from '@/lib/words/t'

type Asked<Key extends string, Names extends string, Value> = [Names] extends [never]
  ? { [Name in Key]?: undefined }
  : { [Name in Key]: Record<Names, Value> }

type Options = { value: string; label: string; lang?: string }[]
type Props<Id extends StepId> = {
  step: Id
  field: FieldOf<FieldIn<Id>>
  /** Asked once already (WCAG 3.3.7), or said by the way that led here: it stands here until something else is typed; a box that was emptied stays so. */
  offered?: Partial<Record<FieldIn<Id>, string>>
  /** In place of a box's own, for whom that one would mislead. */
  hints?: Partial<Record<FieldIn<Id>, string>>
  /** Below one choice of a group, where it depends on what was answered before. */
  choiceHints?: Record<string, string>
} & Asked<'lists', FieldsWith<Id, { input: { kind: 'provider' } }>, Options> &
  Asked<'own', FieldsWith<Id, { input: { drawn: string; with?: undefined } }>, ReactNode>

/** What is asked on a step's page, from top to bottom. What no plain field can ask is drawn by the page: `own`. */
export function StepQuestions<Id extends StepId>({ step, field, ...given }: Props<Id>) {
  const questions = questionsOf(step)
  const { offered = {}, hints = {}, choiceHints, lists = {}, own = {} } = given as Given
  const draw = (name: string): ReactNode => {
    const question = questions[name]!
    const shown = (field as FieldOf<string>)(name)
    switch (question.input.kind) {
      case 'text':
        return textOf(
          question,
          withHint(question.input, hints[name]),
          withOffered(shown, offered[name]),
        )
      case 'choice':
        return choiceOf(
          question,
          withHints(question.input, choiceHints),
          withOffered(shown, offered[name]),
          draw,
        )
      case 'provider':
        return listOf(question, withHint(question.input, hints[name]), shown, lists[name] ?? [])
      default:
        return own[name]
    }
  }
  const opened = Object.values(questions).flatMap(({ input }) =>
    'opens' in input ? Object.values(input.opens ?? {}).flat() : [],
  )
  const drawn = Object.keys(questions).filter((name) => !opened.includes(name))
  return drawn.map((name) => <Fragment key={name}>{draw(name)}</Fragment>)
}

type Given = {
  offered?: Partial<Record<string, string>>
  hints?: Partial<Record<string, string>>
  choiceHints?: Record<string, string>
  lists?: Record<string, Options>
  own?: Record<string, ReactNode>
}
type Of<Kind> = Extract<AnyInput, { kind: Kind }>
type Hint = Of<'text'>['hint']

const saidOr = (sentence?: Hint) =>
  typeof sentence === 'function' ? sentence() : sentence && t(sentence)

const withOffered = (shown: StepField, offered = ''): StepField =>
  shown.error ? shown : { ...shown, value: shown.value || offered }

const withHint = <Input extends Of<'text' | 'provider'>>(
  input: Input,
  hint = input.hint,
): Input => ({
  ...input,
  hint,
})

const withHints = (input: Of<'choice'>, hints: Record<string, string> = {}): Of<'choice'> => ({
  ...input,
  hints: { ...input.hints, ...hints },
})

function textOf({ label }: AnyQuestion, input: Of<'text'>, shown: StepField) {
  const { kind: _, label: own = label, hint, ...props } = input
  return (
    <TextField {...shown} {...props} label={t(own)} hint={saidOr(hint)} star={!input.optional} />
  )
}

function choiceOf(
  { label }: AnyQuestion,
  input: Of<'choice'>,
  shown: StepField,
  draw: (name: string) => ReactNode,
) {
  const { words, hints = {}, opens = {}, label: legend = label } = input
  const options = Object.entries(words).map(([value, label]) => ({
    ...{ value, label: t(label), hint: saidOr(hints[value]) },
    conditional: opens[value]?.map((name) => <Fragment key={name}>{draw(name)}</Fragment>),
  }))
  return (
    <RadioGroup {...shown} legend={t(legend)} options={options} hint={saidOr(input.hint)} star />
  )
}

function listOf({ label }: AnyQuestion, input: Of<'provider'>, shown: StepField, options: Options) {
  const { prompt, hint } = input
  return (
    <Select
      {...shown}
      label={t(label)}
      prompt={t(prompt)}
      hint={saidOr(hint)}
      options={options}
      star
    />
  )
}
