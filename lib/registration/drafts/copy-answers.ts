import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { guardianOfAccount, withoutAccounts } from '../contact/guardian-of-account'
import { confirmedByAccount } from '../contact/phone-of-account'
import { kindIdOf } from '../kinds/kinds'
import { mergeTyped, type OwnDeclaration } from '../repository'
import { stepsOf } from '../steps/journey'
import { isPostable, type StepId } from '../steps/steps'

type Before = Pick<OwnDeclaration, 'typed' | 'accountId'>
type How = {
  but?: StepId[]
  /** Of the account that begins it: its phone of record is confirmed already. */
  accountId?: string
}

/** Fills a new draft with what an earlier one said, but for the steps that are about somebody else now. */
export async function copyAnswers(
  before: Before,
  id: string,
  { but = [], accountId }: How = {},
): Promise<void> {
  const { typed } = before
  // Pictures are sealed for their own case, and a phone is confirmed for one declaration only: both are asked for again.
  const copied = stepsOf(typed).filter(({ id }) => isPostable(id) && !but.includes(id))
  for (const { id: step } of copied) {
    const words = wordsToCopy(before, step)
    if (words) await mergeTyped(id, step, words)
  }
  if (!accountId) return
  const guardian = kindIdOf(typed) === 'child' ? await guardianOfAccount({ accountId }) : {}
  if (Object.keys(guardian).length > 0) await mergeTyped(id, 'guardian', guardian)
  const { confirmedPhone } = await confirmedByAccount({ accountId }, { contact: typed.contact })
  if (confirmedPhone) await mergeTyped(id, 'confirmedPhone', confirmedPhone)
}

/** The day it begins is each declaration's own, and so is an account that began it. */
function wordsToCopy({ typed, accountId }: Before, step: StepId): Typed | undefined {
  const { startsOn: _, ...words } = typed[step] ?? {}
  if (!typed[step]) return undefined
  return step === 'guardian' ? withoutAccounts(words, { accountId }) : words
}
