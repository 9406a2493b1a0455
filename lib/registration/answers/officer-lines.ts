import { knownOf, type Declaration } from '../steps/declaration'
import type { StepId } from '../steps/steps'
import type { NamesOfCodes } from '../questions/names-of-codes'
import {
  answerOf,
  inWords,
  stepAnswers,
  isName,
  tellings,
  tellingsOf,
  toldAnswer,
  type Telling,
} from './told'

/** One answer as an officer reads it; `path` names its question, `declarant.fullName`. */
export type OfficerLine = { path: string; label: string; value: string; isName: boolean }

/** Questions that are compared with what the register holds. */
export const compared = tellings.flatMap((telling) => {
  const { officer } = telling.told
  return officer && 'compared' in officer ? [{ ...telling, compared: officer.compared }] : []
})

/** Those of an organisation, compared with what the catalogue of employers says of its unit. */
export const besideUnit = tellings.flatMap((telling) => {
  const { officer } = telling.told
  return officer && 'beside' in officer ? [{ ...telling, beside: officer.beside }] : []
})

/** The same answers to be read beside a picture. */
export const comparedLines = (answers: Declaration, names: NamesOfCodes) =>
  compared
    .filter(({ step }) => step in answers)
    .map((question) => ({
      label: lineHead(question).label,
      value: inWords(question, answerOf(question, answers) ?? '', names),
    }))

/** Whether the register is asked about somebody beside whom the answers of this step are read: of an employer it is asked nothing. */
const isBeside = (step: StepId, answers: Declaration): boolean =>
  knownOf(answers).some(({ beside }) => beside.includes(step))

/** What an officer reads and has nothing to compare with, in the order of the pages. */
export const officerLines = (answers: Declaration, names: NamesOfCodes): OfficerLine[] =>
  tellingsOf(answers)
    .filter(({ told: { officer }, step }) =>
      officer && 'compared' in officer ? !isBeside(step, answers) : !officer || 'line' in officer,
    )
    .map((telling) => ({ ...lineHead(telling), value: valueOf(telling, answers, names) }))
    .filter(({ value }) => value !== '')

function valueOf(telling: Telling, answers: Declaration, names: NamesOfCodes): string {
  const { officer } = telling.told
  const isAsked = stepAnswers(telling, answers) !== undefined
  return officer && 'line' in officer && isAsked
    ? officer.line(stepAnswers(telling, answers) as never)
    : toldAnswer(telling, answers, names)
}

export const lineHead = (telling: Telling): Omit<OfficerLine, 'value'> => ({
  path: `${telling.step}.${telling.field}`,
  label: telling.told.brief ?? telling.told.label,
  isName: isName(telling),
})
