import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { refused, type Outcome } from '@/lib/review/refusals'
import { may } from '@/lib/review/rights'
import { officeCodesOf } from '@/lib/review/scope'
import { checkCode } from '@/lib/verification/check-code'
import { mayTryCode } from '@/lib/verification/code-tries'
import { actOnChange } from './act-on-change'
import { findChange } from './repository'
import { codeAbout, sendChangeCode } from './send-change-code'
import { tellEnd } from './tell-end'

const purpose = 'change-contact'

/** The code that the owner of the new contact read out: it is theirs, and it works. */
export async function confirmChange(officer: Officer, id: string, code: string): Promise<Outcome> {
  if (!(await mayTry(officer, id))) return refused('too-many-code-tries')
  return actOnChange({ officer, id, move: 'confirm' }, async (change, tx) => {
    const { subject, destination } = codeAbout(change)
    const checked = await checkCode(purpose, { subject, destinations: [destination] }, code, tx)
    return checked.ok ? null : 'wrong-contact-code'
  })
}

/** Counted for the account and the new contact: asking for the same change anew gives no new guesses. */
async function mayTry(officer: Officer, id: string): Promise<boolean> {
  if (!may(officer, 'changeContact')) return true
  const change = await findChange(id, await officeCodesOf(officer))
  return (
    change === null || mayTryCode({ purpose, subject: change.accountId, guesser: change.newValue })
  )
}

/** The code was lost or came too late; the ones before stay good. */
export const resendCode = (officer: Officer, id: string): Promise<Outcome> =>
  actOnChange({ officer, id, move: 'resend' }, sendChangeCode)

/** Asked for by mistake, or the code never came. */
export const dropChange = (officer: Officer, id: string): Promise<Outcome> =>
  actOnChange({ officer, id, move: 'drop' }, async (change, tx) => {
    await tellEnd(change, tx)
    return null
  })
