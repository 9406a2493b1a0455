import 'server-only'
import { isOwnersOf } from '@/lib/accounts/sessions/is-owners'
import { withCovered } from '../contact/guardian-of-account'
import { answerLines, type AnswerLine } from '../answers/answer-lines'
import { findDeclaration } from '../steps/declaration'
import { printDeclaration } from './print-declaration'
import { isPictureStep } from '../steps/steps'
import type { OwnDeclaration } from '../repository'

/** What was answered, for the case page. Its pictures stay where every look at one is journaled. */
export async function sentLines(own: OwnDeclaration): Promise<AnswerLine[]> {
  const { reference, status, typed } = own
  const answers = status === 'DRAFT' ? null : findDeclaration(typed)
  if (!answers) return []
  const lines = answerLines(answers, await printDeclaration(reference, answers))
  const shown = lines.filter(({ step, value }) => !isPictureStep(step) && value !== '')
  return withCovered(shown, own, await isOwnersOf(own))
}
