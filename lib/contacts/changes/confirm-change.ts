import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { refused, type Outcome } from '@/lib/review/refusals'
import { may } from '@/lib/review/actions'
import { officeCodesOf } from '@/lib/review/scope'
import { checkCode } from '@/lib/verification/check-code'
import { judgeCode, type Tried } from '@/lib/verification/code-tries'
import { actOnChange } from './act-on-change'
import { isOfContact } from '../contact-change'
import { findChange } from '../repository'
import { codeAbout, sendChangeCode, triedFor } from './send-change-code'
import { tellEnd } from './tell-end'

const purpose = 'change-contact'

/** The code that the owner of the new contact read out: it is theirs, and it works. */
export async function confirmChange(officer: Officer, id: string, code: string): Promise<Outcome> {
  const tried = await findTried(officer, id)
  const act = () =>
    actOnChange({ officer, id, transition: 'confirm' }, async (change, tx) => {
      const { subject, destination } = codeAbout(change)
      const checked = await checkCode(purpose, { subject, destinations: [destination] }, code, tx)
      return checked.ok ? null : 'wrong-contact-code'
    })
  if (!tried) return act()
  const isWrong = (done: Outcome) => !done.ok && done.reason === 'wrong-contact-code'
  return (await judgeCode(tried, { act, isWrong })) ?? refused('too-many-code-tries')
}

/** Null where no code of this officer's is judged, and so none is counted. */
async function findTried(officer: Officer, id: string): Promise<Tried | null> {
  if (!may(officer, 'changeContact')) return null
  const change = await findChange(id, await officeCodesOf(officer))
  return change && triedFor(change)
}

/** The code was lost or came too late; the ones before stay good. */
export const resendCode = (officer: Officer, id: string): Promise<Outcome> =>
  actOnChange({ officer, id, transition: 'resend' }, async (change, tx) =>
    isOfContact(change) ? sendChangeCode(change, tx) : 'not-now',
  )

/** Asked for by mistake, or the code never came. */
export const dropChange = (officer: Officer, id: string): Promise<Outcome> =>
  actOnChange({ officer, id, transition: 'drop' }, async (change, tx) => {
    await tellEnd(change, tx)
    return null
  })
