import 'server-only'
import { inTransaction } from '@/lib/platform/transaction'
import { declarationSchema, type Declaration } from './declaration'
import { perform } from './perform'
import { findAnswers, type OwnDeclaration } from './repository'
import { drawForm, frozen, keepForm, type Submission } from './submit-declaration'

/** What stands on the signed paper: changing any of it asks for a new print; new pictures alone do not. */
const printed = ({ photos: _, confirmedPhone: __, submission: ___, ...onPaper }: Declaration) =>
  JSON.stringify(onPaper)

/** Hands in what was put right after a return. */
export async function correctDeclaration(draft: OwnDeclaration): Promise<Submission> {
  const complete = declarationSchema.safeParse(draft.typed)
  if (!complete.success) return { ok: false, reason: 'incomplete' }
  const answers = complete.data
  const before = await findAnswers(draft.id)
  const isSamePaper = before !== null && printed(before) === printed(answers)
  const form = isSamePaper ? null : await drawForm(draft.reference, answers)

  return inTransaction(async (tx) => {
    const { paperAddress, ...changes } = frozen(answers)
    const act = form ? 'correctAndReprint' : 'correct'
    const done = { ...changes, corrections: [], dueOn: null, ...(form && { paperAddress }) }
    const moved = await perform(act, { id: draft.id }, { actor: 'citizen', changes: done }, tx)
    if (!moved) return { ok: false, reason: 'already-submitted' }
    if (form) await keepForm(draft.id, form, tx)
    return { ok: true }
  })
}
