import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { changeGuardians } from '@/lib/accounts/guardians/change-guardians'
import { sendFirstCode } from '@/lib/accounts/send-first-code'
import { endSessionsOf } from '@/lib/accounts/sessions/end-sessions-of'
import { queueMessage } from '@/lib/platform/messages/outbox'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Refusal } from '@/lib/review/refusals'
import { speaking } from '@/lib/words/asked-language'
import {
  contactOf,
  isOfContact,
  isOfGuardian,
  type ChangeOfContact,
  type ContactChange,
} from '../contact-change'
import { newsOfChange } from '../contact-messages'
import { guardiansChangeOf } from '../guardians/guardians-change-of'
import { putContact } from './put-contact'

/** What the approval of each kind brings about, in its transaction; a refusal where the account has moved on meanwhile. */
export const carryOutChange = async (
  officer: Officer,
  change: ContactChange,
  tx: Tx,
): Promise<Refusal | null> =>
  isOfGuardian(change)
    ? changeGuardians(guardiansChangeOf(change), actorOf(officer), tx)
    : isOfContact(change)
      ? changeContact(change, tx)
      : 'not-now'

/** From now on messages and codes go to the new contact. Every contact is told; who sits at the account or a case by the old one is let out. */
async function changeContact(change: ChangeOfContact, tx: Tx): Promise<Refusal | null> {
  const { accountId, kind, newValue, account } = change
  if (contactOf(account, kind) !== change.oldValue) return 'contact-moved'
  await putContact({ accountId, kind, value: newValue }, tx)
  await endSessionsOf(accountId, 'change-contact', tx)
  for (const news of speaking(account.language, () => newsOfChange(change, account, new Date())))
    await queueMessage({ ...news, accountId }, tx)
  if (kind === 'PHONE')
    await sendFirstCode({ accountId, phone: newValue, language: account.language }, tx)
  return null
}
