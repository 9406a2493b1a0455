import { chosenService, subjectHref } from '@/lib/services/chosen-service'
import { findUser } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { findOwn, listOwn, startDraft } from '@/lib/registration/drafts/current-declaration'
import { copyAnswers } from '@/lib/registration/drafts/copy-answers'
import { readReference } from '@/lib/registration/reference/reference'
import { isFull } from '@/lib/registration/remembered'
import { closed } from '@/lib/registration/steps/status'
import type { OwnDeclaration } from '@/lib/registration/repository'
import { toOwn } from '@/lib/registration/reference/to-own'
import { fullHref, stepHref } from '@/lib/registration/steps/addresses'

/** A second declaration in the same browser; the first one stays. For the next child the parent types nothing again. */
export const POST = post(async (request) => {
  const { from = '', cho, 'dich-vu': service } = await readForm(request)
  if (isFull(await listOwn())) return seeOther(fullHref)
  const before = await findOwn(readReference(from) ?? '')
  const accountId = await accountOf(before)
  const draft = await startDraft(accountId)
  if (!before) return toOwn(subjectHref(chosenService(service)), draft)
  if (cho === 'con') {
    await copyAnswers(before.typed, draft.id, { but: ['child'], accountId })
    return toOwn(stepHref('child'), draft)
  }
  if (closed.includes(before.status)) await copyAnswers(before.typed, draft.id, { accountId })
  return toOwn(stepHref('subject'), draft)
})

/** What an account began goes on in it while its owner is signed in. */
async function accountOf(before: OwnDeclaration | null): Promise<string | undefined> {
  if (!before?.accountId) return undefined
  const user = await findUser()
  return user?.id === before.accountId ? user.id : undefined
}
