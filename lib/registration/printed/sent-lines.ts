import 'server-only'
import { answerLines, type AnswerLine } from '../answers/answer-lines'
import { findDeclaration } from '../steps/declaration'
import { printDeclaration } from './print-declaration'
import { isPictureStep } from '../steps/steps'
import type { OwnDeclaration } from '../repository'

/** What was answered, for the case page. Its pictures stay where every look at one is journaled. */
export async function sentLines({
  reference,
  status,
  typed,
}: OwnDeclaration): Promise<AnswerLine[]> {
  const answers = status === 'DRAFT' ? null : findDeclaration(typed)
  if (!answers) return []
  const lines = answerLines(answers, await printDeclaration(reference, answers))
  return lines.filter(({ step, value }) => !isPictureStep(step) && value !== '')
}
