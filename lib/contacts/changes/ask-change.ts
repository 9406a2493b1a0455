import { speaking } from '@/lib/words/asked-language'
import 'server-only'
import { actorOf, streamOf, type Officer } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { queueMessage } from '@/lib/platform/messages/outbox'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { findNearness } from '@/lib/review/conflict-of-interest'
import { refused, type Outcome, type Refusal } from '@/lib/review/refusals'
import { may } from '@/lib/review/actions'
import { contactOf } from '../contact-change'
import type { AskedChange } from '../contact-form'
import { newsOfAsking } from '../contact-messages'
import { lapseIn } from '../waiting/lapse-changes'
import { refusePress } from '../refuse-press'
import { findCitizen, insertChange, type CounterAccount } from '../repository'
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
  inTransaction(async (tx) => {
    const action = 'changeContact'
    if (!may(officer, action)) return refusePress({ officer, action, reason: 'not-your-role' }, tx)
    const account = await findCitizen({ id: accountId }, tx)
    if (!account) return refused('no-account')
    const near = await findNearness(officer, personOf(account), tx)
    if (near) return refusePress({ officer, action, reason: near, accountId }, tx)
    const oldValue = contactOf(account, kind)
    if (oldValue === value) return refused('same-contact')
    const { officeCode } = officer
    await lapseIn(tx, new Date(), accountId)
    const asked = { accountId, kind, newValue: value }
    const paperNumber = account.idNumber ?? ''
    const id = await insertChange(
      {
        ...asked,
        oldValue,
        paperNumber,
        paperIssuedOn: issuedOn,
        officeCode,
        askedById: officer.id,
      },
      tx,
    )
    if (!id) return refused('change-waiting')
    await record(
      {
        stream: streamOf(accountId),
        act: 'ask-contact-change',
        actor: actorOf(officer),
        details: { kind, officeCode },
      },
      tx,
    )
    const unsent = await sendChangeCode({ ...asked, account }, tx)
    // With the code, and as seldom: nobody's phone is rung by asking again and again.
    if (!unsent) await tellOwner(kind, account, tx)
    return { ok: true, id, unsent }
  })

async function tellOwner(kind: AskedChange['kind'], account: CounterAccount, tx: Tx) {
  for (const news of speaking(account.language, () => newsOfAsking(kind, account)))
    await queueMessage({ ...news, accountId: account.id }, tx)
}

export const personOf = ({ login, idNumber }: Pick<CounterAccount, 'login' | 'idNumber'>) => ({
  bhxhCode: login,
  idNumber: idNumber ?? '',
})
