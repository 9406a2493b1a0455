import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { describeTyped, type TypedLine } from '@/lib/registration/answers/describe-typed'
import type { OwnDeclaration } from '@/lib/registration/repository'
import { isOneAnswer, type StepId } from '@/lib/registration/steps/steps'
import { answerWithBoth } from './answer-with-both'
import { t } from '@/lib/words/t'

type Asked = { step: StepId; contested: Typed; intent?: string }

/** Answers a post over words that were changed elsewhere meanwhile with both, so that the person chooses. */
export async function answerContested(
  { reference, typed }: OwnDeclaration,
  { step, contested, intent = '' }: Asked,
): Promise<Response> {
  const kept = typed[step] ?? {}
  const elsewhere = Object.fromEntries(
    Object.keys(contested).map((field) => [field, kept[field] ?? '']),
  )
  const [ours, theirs] = await Promise.all(
    [contested, elsewhere].map((words) =>
      describeTyped(step, isOneAnswer(step) ? { ...kept, ...words } : words, t('Để trống')),
    ),
  )
  return answerWithBoth({
    ...{ reference, step, intent },
    here: { words: contested, lines: differing(ours!, theirs!) },
    elsewhere: { words: elsewhere, lines: differing(theirs!, ours!) },
  })
}

/** What is the same in both is no choice: of an address changed in one part only that part is shown. */
function differing(lines: TypedLine[], others: TypedLine[]): TypedLine[] {
  const isSame = (line: TypedLine) =>
    others.some(({ label, value }) => label === line.label && value === line.value)
  const left = lines.filter((line) => !isSame(line))
  return left.length > 0 ? left : lines
}
