import 'server-only'
import { endWaysIn } from '@/lib/accounts/passwords/end-ways-in'
import type { Tx } from '@/lib/platform/database/transaction'
import { letOwnerOut } from '@/lib/registration/contact/let-owner-out'
import type { ContactKind } from '../contact-change'
import { writeContact } from '../repository'

type Put = { accountId: string; kind: ContactKind; value: string }

/**
 * From now on messages and codes go there: codes on their way end, and whoever holds a case by the old contact is let out. Whose sessions
 * end is for whoever changes it to say: at a counter all, from the account all but the one that asks.
 */
export async function putContact({ accountId, kind, value }: Put, tx: Tx): Promise<void> {
  await writeContact(accountId, kind, value, tx)
  await endWaysIn(accountId, tx)
  await letOwnerOut(accountId, tx)
}
