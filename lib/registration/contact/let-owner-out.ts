import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { endKeysOfOwner } from './repository'

/** From a new contact on, whoever holds a case of this account by the old one has to open it anew. */
export const letOwnerOut = (accountId: string, tx: Tx): Promise<void> =>
  endKeysOfOwner(accountId, tx)
