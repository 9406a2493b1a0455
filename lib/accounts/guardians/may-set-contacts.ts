import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import type { User } from '../account'
import { isGuardianOf } from './repository'

/** Whether this person looks after the child now, whose account is in use: asked by each page, and by the transaction that changes it. */
export const maySetContacts = (
  { login }: Pick<User, 'login'>,
  childId: string,
  tx?: Tx,
): Promise<boolean> => isGuardianOf(login, childId, tx)
