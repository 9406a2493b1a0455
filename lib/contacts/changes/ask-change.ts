import { speaking } from '@/lib/words/asked-language'
import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { queueMessage } from '@/lib/platform/messages/outbox'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Outcome, Refusal } from '@/lib/review/refusals'
import { contactOf } from '../contact-change'
import type { AskedChange } from '../contact-form'
import { newsOfAsking } from '../contact-messages'
import type { CounterAccount } from '../repository'
import { beginChange } from './begin-change'
import { sendChangeCode } from './send-change-code'

/**
 * Begins a change and sends a code to the new contact, for its owner to read out at the counter. `unsent`: why none went out now; those
 * that went there before are still good.
 */
export const askChange = (
  officer: Officer,
  accountId: string,
  { kind, value, issuedOn }: AskedChange,
): Promise<Outcome<{ id: string; unsent: Refusal | null }>> =>
  beginChange({
    officer,
    accountId,
    kind,
    find: async (account) => {
      const oldValue = contactOf(account, kind)
      if (oldValue === value) return 'same-contact'
      const paperNumber = account.idNumber ?? ''
      const paper = { paperNumber, paperIssuedOn: issuedOn }
      return { kind, oldValue, newValue: value, ...paper, state: 'ASKED' }
    },
    send: async (account, tx) => {
      const unsent = await sendChangeCode({ accountId, kind, newValue: value, account }, tx)
      // With the code, and as seldom: nobody's phone is rung by asking again and again.
      if (!unsent) await tellOwner(kind, account, tx)
      return unsent
    },
  })

async function tellOwner(kind: AskedChange['kind'], account: CounterAccount, tx: Tx) {
  for (const news of speaking(account.language, () => newsOfAsking(kind, account)))
    await queueMessage({ ...news, accountId: account.id }, tx)
}
