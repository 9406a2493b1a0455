import 'server-only'
import type { User } from '@/lib/accounts/account'
import { makeReceipt } from '@/lib/ledger/receipt/make-receipt'
import type { Taking } from '../tables/taking'
import { findAccountData, findAccountDealings } from './repository'

/** Of a child neither telephone nor address nor what was sent there: it may be where the other parent lives. */
const CONTACTS = new Set([
  'phone',
  'email',
  'address',
  'adjusted',
  'recipient',
  'body',
  'openWords',
])

/** Everything the portal keeps of the account itself, and who did and saw what in its own words. */
export async function* accountFileParts({
  look,
  owner,
  accountId,
}: Taking): AsyncGenerator<string> {
  const user: User = {
    ...{ id: accountId, kind: 'CITIZEN', login: look.bhxhCode, bhxhCode: look.bhxhCode },
    ...{ fullName: owner.fullName, officeCode: null, roles: [] },
  }
  const { streams } = await makeReceipt(user)
  const document = {
    madeAt: owner.madeAt.toISOString(),
    ...(await findAccountData(accountId)),
    ...(await findAccountDealings(accountId)),
    journal: streams.flatMap(({ lines }) => lines.map(({ told }) => told)),
  }
  const kept = (name: string, value: unknown) =>
    look.withoutContacts && CONTACTS.has(name) ? undefined : value
  yield `${JSON.stringify(document, kept, 1)}\n`
}
