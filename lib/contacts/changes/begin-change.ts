import 'server-only'
import { actorOf, streamOf, type Officer } from '@/lib/accounts/account'
import { record } from '@/lib/platform/journal/journal'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { findNearness } from '@/lib/review/conflict-of-interest'
import { refused, type Outcome, type Refusal } from '@/lib/review/refusals'
import { may } from '@/lib/review/actions'
import type { ChangeKind } from '../contact-change'
import { lapseIn } from '../waiting/lapse-changes'
import { refusePress } from '../refuse-press'
import { findCitizen, insertChange, type AskedRow, type CounterAccount } from '../repository'
import { actOf } from '../act-of'

type Person = { bhxhCode: string; idNumber?: string }

export const personOf = ({ login, idNumber }: Pick<CounterAccount, 'login' | 'idNumber'>) => ({
  bhxhCode: login,
  idNumber: idNumber ?? '',
})

type Begun = {
  officer: Officer
  accountId: string
  kind: ChangeKind
  /** Besides the owner of the account: whom it is about too. */
  others?: Person[]
  /** What is asked for, or why it can't be. */
  find: (account: CounterAccount, tx: Tx) => Promise<AskedRow | Refusal>
  /** What goes out with it; a refusal says what did not. */
  send: (account: CounterAccount, tx: Tx) => Promise<Refusal | null>
}

/** The one way a change begins: role, account, nearness, what belongs to it, one at a time, the journal and what is sent, in one transaction. */
export const beginChange = ({
  officer,
  accountId,
  kind,
  others = [],
  find,
  send,
}: Begun): Promise<Outcome<{ id: string; unsent: Refusal | null }>> =>
  inTransaction(async (tx) => {
    const action = 'changeContact'
    if (!may(officer, action)) return refusePress({ officer, action, reason: 'not-your-role' }, tx)
    const account = await findCitizen({ id: accountId }, tx)
    if (!account) return refused('no-account')
    const near = await findNearOf(officer, [personOf(account), ...others], tx)
    if (near) return refusePress({ officer, action, reason: near, accountId, kind }, tx)
    const asked = await find(account, tx)
    if (typeof asked === 'string') return refused(asked)
    const { officeCode } = officer
    await lapseIn(tx, new Date(), accountId)
    const id = await insertChange({ ...asked, accountId, officeCode, askedById: officer.id }, tx)
    if (!id) return refused('change-waiting')
    const entry = { stream: streamOf(accountId), act: actOf(kind, 'ask'), actor: actorOf(officer) }
    await record({ ...entry, details: { kind, officeCode } }, tx)
    return { ok: true, id, unsent: await send(account, tx) }
  })

/** Whether this officer stands too near to any of them. */
export async function findNearOf(
  officer: Officer,
  people: Person[],
  tx?: Tx,
): Promise<Refusal | null> {
  for (const person of people) {
    const near = await findNearness(officer, person, tx)
    if (near) return near
  }
  return null
}
