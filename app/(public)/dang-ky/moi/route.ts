import { chosenService, subjectHref } from '@/lib/services/chosen-service'
import type { User } from '@/lib/accounts/account'
import { mayRegisterChild } from '@/lib/accounts/guardians/may-register-child'
import { findUser } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { beginForChild } from '@/lib/registration/drafts/begin-for-child'
import {
  findOwn,
  listOwn,
  putFirst,
  startDraft,
} from '@/lib/registration/drafts/current-declaration'
import { copyAnswers } from '@/lib/registration/drafts/copy-answers'
import { readReference } from '@/lib/registration/reference/reference'
import { kindIdOf } from '@/lib/registration/kinds/kinds'
import { isFull } from '@/lib/registration/remembered'
import { closed } from '@/lib/registration/steps/status'
import { typedName } from '@/lib/registration/steps/typed-whose'
import type { Opened, OwnDeclaration } from '@/lib/registration/repository'
import { toOwn } from '@/lib/registration/reference/to-own'
import { fullHref, stepHref } from '@/lib/registration/steps/addresses'

/** A second declaration in the same browser; the first one stays. For the next child the parent types nothing again. */
export const POST = post(async (request) => {
  const { from, cho, 'dich-vu': service } = await readForm(request)
  const own = await listOwn()
  if (isFull(own)) return seeOther(fullHref)
  const before = await findBefore(from)
  if (before && cho === 'con') return toOwn(stepHref('child'), await beginNext(before, own))
  const accountId = before && isAgainForChild(before) ? (await findOwner(before))?.id : undefined
  const draft = await startDraft(accountId)
  if (!before) return toOwn(subjectHref(chosenService(service)), draft)
  if (closed.includes(before.status)) await copyAnswers(before, draft.id, { accountId })
  return toOwn(stepHref('subject'), draft)
})

const findBefore = (from = '') => findOwn(readReference(from) ?? '')

/** For the next child: in the draft begun for one before, as long as it says nothing of a child. */
async function beginNext(before: OwnDeclaration, own: Opened[]): Promise<{ reference: string }> {
  const owner = await findOwner(before)
  if (owner) return beginForChild(owner)
  const empty = findEmpty(own)
  if (empty) {
    await putFirst(empty)
    return empty
  }
  const draft = await startDraft()
  await copyAnswers(before, draft.id, { but: ['child'] })
  return draft
}

/** From an account only a child is registered: what is for anybody else is begun without it. */
const isAgainForChild = ({ status, typed }: OwnDeclaration): boolean =>
  closed.includes(status) && kindIdOf(typed) === 'child'

/** What an account began goes on in it while its owner is signed in. */
async function findOwner({ accountId }: OwnDeclaration): Promise<User | null> {
  const user = await findUser()
  return user && user.id === accountId && (await mayRegisterChild(user.id)) ? user : null
}

/** One of this browser that was begun for the next child, and says nothing of it yet. */
const findEmpty = (own: Opened[]): Opened | undefined =>
  own.find(
    ({ status, accountId, desk, typed }) =>
      status === 'DRAFT' &&
      !accountId &&
      !desk &&
      kindIdOf(typed) === 'child' &&
      typed.guardian !== undefined &&
      !typedName(typed) &&
      !typed.child?.bhxhCode,
  )
