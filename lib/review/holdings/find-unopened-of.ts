import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { Tx } from '@/lib/platform/database/transaction'
import { findUnopenedHolding, lockHolder } from './repository'

/** A case this officer took or was given and has not opened. Two presses of theirs come one after the other. */
export async function findUnopenedOf({ id }: Officer, tx: Tx): Promise<string | null> {
  await lockHolder(id, tx)
  return findUnopenedHolding({ officerId: id }, tx)
}

/** The same for their eyes alone, beside the case they look at. */
export const findUnopenedBeside = ({ id }: Officer, reference: string): Promise<string | null> =>
  findUnopenedHolding({ officerId: id, beside: reference })
