import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { refused, type Outcome } from '@/lib/review/refusals'
import { checkCode } from '@/lib/verification/check-code'
import { mayTryCode } from '@/lib/verification/code-tries'
import { actOnChange } from './act-on-change'

/** The code that the owner of the new contact read out: it is theirs, and it works. */
export async function confirmChange(officer: Officer, id: string, code: string): Promise<Outcome> {
  if (!(await mayTryCode({ purpose: 'change-contact', subject: id })))
    return refused('too-many-code-tries')
  return actOnChange({ officer, id, move: 'confirm' }, async (_, tx) =>
    (await checkCode('change-contact', id, code, tx)).ok ? null : 'wrong-contact-code',
  )
}

/** Asked for by mistake, or the code never came. */
export const dropChange = (officer: Officer, id: string): Promise<Outcome> =>
  actOnChange({ officer, id, move: 'drop' }, async () => null)
