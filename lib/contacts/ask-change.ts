import 'server-only'
import { actorOf, streamOf, type Officer } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal'
import { queueMessage } from '@/lib/platform/outbox'
import { inTransaction } from '@/lib/platform/transaction'
import { findNearness } from '@/lib/review/conflict-of-interest'
import { refused, type Outcome } from '@/lib/review/refusals'
import { may } from '@/lib/review/rights'
import { bringing } from '@/lib/verification/bringing'
import { createCode } from '@/lib/verification/create-code'
import type { AskedChange } from './contact-form'
import { codeFor } from './contact-messages'
import { findCitizen, insertChange, type CounterAccount } from './repository'

const valueOf = ({ phone, email }: CounterAccount, kind: AskedChange['kind']) =>
  kind === 'PHONE' ? phone : email

/** Begins a change and sends a code to the new contact, for its owner to read out at the counter. */
export const askChange = (
  officer: Officer,
  accountId: string,
  { kind, value }: AskedChange,
): Promise<Outcome<{ id: string }>> =>
  inTransaction(async (tx) => {
    if (!may(officer, 'changeContact')) return refused('not-your-role')
    const account = await findCitizen({ id: accountId }, tx)
    if (!account) return refused('no-account')
    const near = await findNearness(officer, personOf(account), tx)
    if (near) return refused(near)
    const oldValue = valueOf(account, kind)
    if (oldValue === value) return refused('same-contact')
    const { officeCode } = officer
    const id = await insertChange(
      { accountId, kind, oldValue, newValue: value, officeCode, askedById: officer.id },
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
    const code = await createCode('change-contact', { subject: id, destination: value }, tx)
    await queueMessage(
      { ...codeFor(kind, value, code), ...bringing('change-contact'), accountId },
      tx,
    )
    return { ok: true, id }
  })

export const personOf = ({ login, idNumber }: Pick<CounterAccount, 'login' | 'idNumber'>) => ({
  bhxhCode: login,
  idNumber: idNumber ?? '',
})
