import 'server-only'
import { db } from '../database/db'
import { sharesOf, type Network } from './network'
import { secretHash } from '../seal/seal'
import { findFallTo, storedWithin, type Stored } from './stored-within'
import type { StorageLimit, StorageRefusal } from './storage-limits'
import type { Tx } from '../database/transaction'

/** The networks of an asker as a row keeps them, each with how many times the usual it may. */
const countedAs = (network: Network) =>
  sharesOf(network).map(({ id, factor }) => ({ hash: secretHash('network', id), factor }))

export const networkMarks = (network: Network): string[] =>
  countedAs(network).map(({ hash }) => hash)

type Adding = { network: Network; added: number; limits: readonly StorageLimit[] }
/** Which limit is reached, and from when on there is room again, if nobody sends or deletes anything before. */
export type StorageBlock = { reason: StorageRefusal; until: Date }

/** Whoever of the same network asks at the same moment waits until this transaction ends: counting and keeping are one. */
export async function holdStorage(network: Network, tx: Tx): Promise<void> {
  for (const hash of networkMarks(network))
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`storage ${hash}`}, 0))`
}

/**
 * Why no more may be kept now; null when it may. Of several limits reached the one that stays longest. The ceiling of all may be passed by
 * those under way.
 */
export async function findStorageBlock(
  { network, added, limits }: Adding,
  stored: Stored,
  client: Tx | typeof db = db,
): Promise<StorageBlock | null> {
  const ceilings = limits.flatMap(({ by, most, seconds }) =>
    (by === 'all' ? [{ hash: null, factor: 1 }] : countedAs(network)).map(({ hash, factor }) => ({
      ...{ reason: by, span: { mark: hash, seconds }, left: most * factor - added },
    })),
  )
  const spans = ceilings.map(({ span }) => span)
  const amounts = await storedWithin(spans, stored, client)
  let block: StorageBlock | null = null
  for (const { reason, span, left } of ceilings.filter(({ left }, at) => amounts[at]! > left)) {
    const until = await findFallTo(left, span, stored, client)
    if (!block || until > block.until) block = { reason, until }
  }
  return block
}
