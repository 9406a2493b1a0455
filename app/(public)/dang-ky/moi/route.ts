import { chosenService, subjectHref } from '@/lib/services/chosen-service'
import { mayRegisterChild } from '@/lib/accounts/guardians/may-register-child'
import { findUser } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { findOwn, listOwn, startDraft } from '@/lib/registration/drafts/current-declaration'
import { copyAnswers } from '@/lib/registration/drafts/copy-answers'
import { readReference } from '@/lib/registration/reference/reference'
import { kindIdOf } from '@/lib/registration/kinds/kinds'
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
  const isForChild = before !== null && (cho === 'con' || isAgainForChild(before))
  const accountId = isForChild ? await accountOf(before) : undefined
  const draft = await startDraft(accountId)
  if (!before) return toOwn(subjectHref(chosenService(service)), draft)
  if (cho === 'con') {
    await copyAnswers(before, draft.id, { but: ['child'], accountId })
    return toOwn(stepHref('child'), draft)
  }
  if (closed.includes(before.status)) await copyAnswers(before, draft.id, { accountId })
  return toOwn(stepHref('subject'), draft)
})

/** From an account only a child is registered: what is for anybody else is begun without it. */
const isAgainForChild = ({ status, typed }: OwnDeclaration): boolean =>
  closed.includes(status) && kindIdOf(typed) === 'child'

/** What an account began goes on in it while its owner is signed in. */
async function accountOf({ accountId }: OwnDeclaration): Promise<string | undefined> {
  const isOwners = accountId !== null && (await findUser())?.id === accountId
  return isOwners && (await mayRegisterChild(accountId)) ? accountId : undefined
}
