import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { inTransaction } from '@/lib/platform/transaction'
import { answerDay } from './answer-day'
import { declarationSchema, type Declaration } from './declaration'
import { perform } from './perform'
import { findAnswers, type OwnDeclaration } from './repository'
import { drawForm, frozen, keepForm, type Submission } from './submit-declaration'

/** What stands on the signed paper: changing any of it asks for a new print; new pictures alone do not. */
const onPaper = ({ photos: _, confirmedPhone: __, submission: ___, ...printed }: Declaration) =>
  printed

/** Hands in what was put right after a return. */
export async function correctDeclaration(draft: OwnDeclaration): Promise<Submission> {
  const complete = declarationSchema.safeParse(draft.typed)
  if (!complete.success) return { ok: false, reason: 'incomplete' }
  const answers = complete.data
  const form = (await needsNewPaper(draft, answers))
    ? await drawForm(draft.reference, answers)
    : null

  return inTransaction(async (tx) => {
    const { paperAddress, ...columns } = frozen(answers)
    const changes = form
      ? { ...columns, paperAddress, corrections: [], dueOn: null }
      : { ...columns, corrections: [], dueOn: new Date(answerDay()) }
    const act = form ? 'correctAndReprint' : 'correct'
    const moved = await perform(act, { id: draft.id }, { actor: 'citizen', changes }, tx)
    if (!moved) return { ok: false, reason: 'already-submitted' }
    if (form) await keepForm(draft.id, form, tx)
    return { ok: true }
  })
}

/** Either the officer found fault with the paper itself, or something printed on it was changed. */
async function needsNewPaper(
  { id, corrections }: OwnDeclaration,
  answers: Declaration,
): Promise<boolean> {
  if (corrections.some(({ step }) => step === 'submission')) return true
  const before = await findAnswers(id)
  return before === null || !isDeepStrictEqual(onPaper(before), onPaper(answers))
}
