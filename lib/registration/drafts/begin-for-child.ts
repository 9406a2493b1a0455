import 'server-only'
import { streamOf, actorOf, type User } from '@/lib/accounts/account'
import { openProfile } from '@/lib/accounts/personal/open-profile'
import { record } from '@/lib/platform/journal/journal'
import { shownPhone } from '@/lib/forms/shown'
import { findTypedOfAccount, listCasesOfAccount } from '../others/repository'
import { mergeTyped } from '../repository'
import type { StepId, TypedDraft } from '../steps/steps'
import { startDraft } from './current-declaration'

/**
 * «Đăng ký cho con»: a draft that asks about the child alone. The rest stands there, to be looked through: as it was said for the last
 * child, or else as the parent's own account knows it. The phone is confirmed anew, as each sending from an account is.
 */
export async function beginForChild(user: User): Promise<{ id: string; reference: string }> {
  const draft = await startDraft(user.id)
  const known = await knownOfParent(user)
  for (const [step, words] of Object.entries(known))
    await mergeTyped(draft.id, step as StepId, words)
  await record({ stream: streamOf(user.id), act: 'begin-for-child', actor: actorOf(user) })
  return draft
}

async function knownOfParent(user: User): Promise<TypedDraft> {
  const [last] = await listCasesOfAccount(user.id, 'child')
  const [own, { idNumber, phone, email }] = await Promise.all([
    findTypedOfAccount(user.id),
    openProfile(user, { inFull: false }),
  ])
  return {
    subject: { subject: 'child' },
    guardian: { ...last?.typed.guardian, bhxhCode: user.login, ...(idNumber && { idNumber }) },
    contact: {
      contactPerson: user.fullName,
      email: email ?? '',
      phone: phone ? shownPhone(phone) : '',
    },
    ...sharedOf(last?.typed ?? own ?? {}),
  }
}

/** What one family answers the same for each of its children. */
function sharedOf({ address, transaction, submission }: TypedDraft): TypedDraft {
  const { startsOn: _, ...place } = transaction ?? {}
  return {
    ...(address && { address }),
    ...(transaction && { transaction: place }),
    ...(submission && { submission }),
  }
}
