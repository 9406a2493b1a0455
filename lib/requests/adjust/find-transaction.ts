import 'server-only'
import type { User } from '@/lib/accounts/account'
import { findTransactionNames } from './names'
import { findOwner } from '../repository'

/** Where somebody transacts and which office receives, in the words of the form; empty where nobody has said. */
export async function findTransaction({ id }: User) {
  const owner = await findOwner(id)
  return findTransactionNames(owner?.transaction ?? {})
}
