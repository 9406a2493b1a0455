import { speaking } from '@/lib/words/asked-language'
import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { endSessionsOf } from '@/lib/accounts/sessions/end-sessions-of'
import { renewActivation } from '@/lib/accounts/create-account'
import { activationMessage } from '@/lib/accounts/messages'
import { queueMessage } from '@/lib/platform/messages/outbox'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Outcome } from '@/lib/review/refusals'
import { actOnChange } from './act-on-change'
import { contactOf, type ContactChange } from '../contact-change'
import type { Approval } from '../contact-form'
import { newsOfChange } from '../contact-messages'
import { findChangeObstacle } from './find-obstacle'
import { missPaper } from './miss-paper'
import { putContact } from './put-contact'
import { tellEnd } from './tell-end'

const seen = ['person', 'paper', 'issue-day']

/**
 * From now on messages and codes go to the new contact. Every contact is told; who sits at the account or a case by the old one is let out.
 * The day of issue is read off the paper once more: whoever approves has it in their hands, and has not looked it up (decisions 0048, 0053).
 */
export const approveChange = (
  officer: Officer,
  id: string,
  { issuedOn }: Approval,
): Promise<Outcome> =>
  actOnChange({ officer, id, transition: 'approve', seen }, async (change, tx) => {
    const refusal = await findChangeObstacle(officer, { change, decision: 'approve' }, tx)
    if (refusal) return refusal
    if (issuedOn !== change.paperIssuedOn) return missPaper(officer, change, tx)
    const { accountId, kind, newValue } = change
    if (contactOf(change.account, kind) !== change.oldValue) return 'contact-moved'
    await putContact({ accountId, kind, value: newValue }, tx)
    await endSessionsOf(accountId, 'change-contact', tx)
    const { language } = change.account
    for (const news of speaking(language, () => newsOfChange(change, change.account, new Date())))
      await queueMessage({ ...news, accountId }, tx)
    if (kind === 'PHONE') await sendFirstCode(change, tx)
    return null
  })

export const refuseChange = (officer: Officer, id: string, reason: string): Promise<Outcome> =>
  actOnChange({ officer, id, transition: 'refuse', reason }, async (change, tx) => {
    const refusal = await findChangeObstacle(officer, { change, decision: 'refuse' }, tx)
    if (!refusal) await tellEnd(change, tx)
    return refusal
  })

/** Whoever lost the phone before ever opening the account gets the activation code on the new one; an account in use has none to renew. */
async function sendFirstCode({ accountId, newValue, account }: ContactChange, tx: Tx) {
  const renewed = await renewActivation(accountId, 'system', tx)
  if (!renewed.ok) return
  const message = speaking(account.language, () =>
    activationMessage(newValue, renewed.activationCode, renewed.login),
  )
  await queueMessage({ ...message, accountId }, tx)
}
