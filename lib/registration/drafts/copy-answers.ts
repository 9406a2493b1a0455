import 'server-only'
import { guardianOfAccount } from '../contact/guardian-of-account'
import { confirmedByAccount } from '../contact/phone-of-account'
import { kindIdOf } from '../kinds/kinds'
import { mergeTyped } from '../repository'
import { stepsOf } from '../steps/journey'
import { isPostable, type StepId, type TypedDraft } from '../steps/steps'

type How = {
  but?: StepId[]
  /** Of the account that begins it: its phone of record is confirmed already. */
  accountId?: string
}

/** Fills a new draft with what an earlier one said, but for the steps that are about somebody else now. */
export async function copyAnswers(
  typed: TypedDraft,
  id: string,
  { but = [], accountId }: How = {},
): Promise<void> {
  // Pictures are sealed for their own case, and a phone is confirmed for one declaration only: both are asked for again.
  const copied = stepsOf(typed).filter(({ id }) => isPostable(id) && !but.includes(id))
  for (const { id: step } of copied) {
    const { startsOn: _, ...words } = typed[step] ?? {}
    if (typed[step]) await mergeTyped(id, step, words)
  }
  if (!accountId) return
  const guardian = kindIdOf(typed) === 'child' ? await guardianOfAccount({ accountId }) : {}
  if (Object.keys(guardian).length > 0) await mergeTyped(id, 'guardian', guardian)
  const { confirmedPhone } = await confirmedByAccount({ accountId }, { contact: typed.contact })
  if (confirmedPhone) await mergeTyped(id, 'confirmedPhone', confirmedPhone)
}
