import 'server-only'
import { answerLines, type AnswerLine } from '../answers/answer-lines'
import { declarationSchema } from '../steps/declaration'
import { printDeclaration } from './print-declaration'
import type { OwnDeclaration } from '../repository'

/** What was answered, for the case page. Its pictures stay where every look at one is journaled. */
export async function sentLines({
  reference,
  status,
  typed,
}: OwnDeclaration): Promise<AnswerLine[]> {
  const complete = declarationSchema.safeParse(typed)
  if (status === 'DRAFT' || !complete.success) return []
  const lines = answerLines(complete.data, await printDeclaration(reference, complete.data))
  return lines.filter(({ step, value }) => step !== 'photos' && value !== '')
}
