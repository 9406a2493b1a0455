import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { may } from '@/lib/review/actions'
import { officeCodesOf } from '@/lib/review/scope'
import { changeTransitions, type ChangeTransition } from './contact-change'
import { findChange } from './repository'

/** Whether asking at the counter is theirs at all. */
export const mayAsk = (officer: Officer): boolean => may(officer, 'changeContact')

/** Whether such a press on this change may be theirs at all: their role, and a change of their office. */
export const mayAttempt = async (
  officer: Officer,
  id: string,
  transition: ChangeTransition,
): Promise<boolean> =>
  may(officer, changeTransitions[transition].action) &&
  (await findChange(id, await officeCodesOf(officer))) !== null
