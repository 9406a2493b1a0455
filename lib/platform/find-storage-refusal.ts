import 'server-only'
import { sharesOf, type Network } from './network'
import { secretHash } from './seal'
import type { StorageLimit, StorageRefusal } from './storage-limits'
import type { Tx } from './transaction'

/** The networks of an asker as a row keeps them, each with how many times the usual it may. */
const countedAs = (network: Network) =>
  sharesOf(network).map(({ id, factor }) => ({ hash: secretHash('network', id), factor }))

export const networkMarks = (network: Network): string[] =>
  countedAs(network).map(({ hash }) => hash)

/** How much there is already: of one network, or of all. */
export type CountStored = (
  which: { mark: string | null; seconds: number },
  tx: Tx,
) => Promise<number>
type Adding = { network: Network; added: number; limits: readonly StorageLimit[] }

/**
 * Why no more may be kept now; null when it may. Whoever of the same network asks at the same moment waits until this transaction
 * ends; the ceiling of all may be passed by those under way.
 */
export async function findStorageRefusal(
  { network, added, limits }: Adding,
  count: CountStored,
  tx: Tx,
): Promise<StorageRefusal | null> {
  const networks = countedAs(network)
  for (const { hash } of networks)
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`storage ${hash}`}, 0))`
  for (const { by, most, seconds, refusal } of limits) {
    const counted = by === 'all' ? [{ hash: null, factor: 1 }] : networks
    for (const { hash, factor } of counted)
      if ((await count({ mark: hash, seconds }, tx)) + added > most * factor) return refusal
  }
  return null
}
