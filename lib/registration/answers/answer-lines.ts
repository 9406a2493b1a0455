import type { Mask } from '@/lib/forms/shown'
import type { Declaration } from '../steps/declaration'
import type { NamesOfCodes } from '../questions/names-of-codes'
import { isOptional, type StepId } from '../steps/steps'
import { tellingsOf, toldAnswer, type Telling } from './told'
import { t } from '@/lib/words/t'

/** One question and its answer in words. Of a picture the value is the id of the kept file (pictures.ts). */
export type AnswerLine = {
  step: StepId
  field: string
  label: string
  value: string
  /** In place of the value, where a bystander may look. */
  covered?: Mask
}

/** Every answer of a declaration, in the order of the pages: the check page, the case page and `changesOf` read this list. */
export const answerLines = (answers: Declaration, names: NamesOfCodes): AnswerLine[] =>
  tellingsOf(answers)
    .filter(({ question }) => question?.told === undefined)
    .map((telling) => ({ telling, value: toldAnswer(telling, answers, names) }))
    .filter(
      ({ telling, value }) => value !== '' || (telling.step in answers && mayBeEmpty(telling)),
    )
    .map(({ telling: { step, field, told }, value }) => ({
      step,
      field,
      label: t(told.label),
      value,
    }))

/** That nothing was answered is told too, where nothing had to be. */
const mayBeEmpty = ({ step, field, question }: Telling): boolean =>
  question !== undefined && question.input.kind !== 'picture' && isOptional(step, field)
