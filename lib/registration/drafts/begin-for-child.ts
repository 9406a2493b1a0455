import 'server-only'
import { streamOf, actorOf, type User } from '@/lib/accounts/account'
import { openProfile } from '@/lib/accounts/personal/open-profile'
import { record } from '@/lib/platform/journal/journal'
import { shownPhone } from '@/lib/forms/shown'
import { guardianOfAccount } from '../contact/guardian-of-account'
import { isForChild } from '../others/account-case'
import { familyAnswers } from '../others/family-answers'
import { findAdjustedSince, findTypedOfAccount, listCasesOfAccount } from '../others/repository'
import { mergeTyped } from '../repository'
import type { StepId, TypedDraft } from '../steps/steps'
import { startDraft } from './current-declaration'

/**
 * «Đăng ký cho con»: a draft that asks about the child alone, or the one begun before in which nothing is said of a child yet. The rest stands there, to be looked through: as it was said for the last
 * child, or else as the parent's own account knows it; what was adjusted after that is newer than both. The account's phone has been
 * confirmed, and the sending is by the code of the account (docs/decisions/0088-each-sending-from-an-account-has-its-code.md).
 */
export async function beginForChild(user: User): Promise<{ id: string; reference: string }> {
  const { id, reference, kept } = await startDraft(user.id)
  const known = await knownOfParent(user)
  for (const [step, words] of Object.entries(known))
    if (!kept?.[step as StepId]) await mergeTyped(id, step as StepId, words)
  if (!kept)
    await record({ stream: streamOf(user.id), act: 'begin-for-child', actor: actorOf(user) })
  return { id, reference }
}

async function knownOfParent(user: User): Promise<TypedDraft> {
  const [family, numbers, { phone, email }] = await Promise.all([
    knownOfFamily(user),
    guardianOfAccount({ accountId: user.id }),
    openProfile(user, { inFull: false }),
  ])
  return {
    ...family,
    subject: { subject: 'child' },
    guardian: { ...family.guardian, ...numbers },
    contact: {
      contactPerson: user.fullName,
      email: email ?? '',
      phone: phone ? shownPhone(phone) : '',
    },
    ...(phone && { confirmedPhone: { confirmedPhone: phone } }),
  }
}

/** As it was said for the last child, and the account adjusted since; what they are to it, and nobody's number. */
async function knownOfFamily(user: User): Promise<TypedDraft> {
  const last = (await listCasesOfAccount(user.id)).find(isForChild)
  const [own, adjusted] = await Promise.all([
    findTypedOfAccount(user.id),
    findAdjustedSince(user.id, last ? (last.submittedAt ?? last.updatedAt) : new Date(0)),
  ])
  const kinship = last?.typed.guardian?.kinship
  return {
    ...familyAnswers(last?.typed ?? own ?? {}, own ?? {}, adjusted),
    ...(kinship && { guardian: { kinship } }),
  }
}
