import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'

// The keys by which browsers open declarations (decision 0004); the rows are read with their declarations (`listByKeys`).

export async function addKey(
  declarationId: string,
  keyHash: string,
  client: Tx | typeof db = db,
): Promise<void> {
  await client.declarationKey.create({ data: { declarationId, keyHash } })
}

/** Of a visitors' computer. */
export async function makeForgetful(keyHash: string): Promise<void> {
  await db.declarationKey.update({ where: { keyHash }, data: { isForgetful: true } })
}

/** They were used just now. */
export async function touchKeys(keyHashes: string[]): Promise<void> {
  await db.declarationKey.updateMany({
    where: { keyHash: { in: keyHashes } },
    data: { seenAt: new Date() },
  })
}

export async function deleteKeys(keyHashes: string[]): Promise<void> {
  await db.declarationKey.deleteMany({ where: { keyHash: { in: keyHashes } } })
}

/** Browsers that have not come for so long. */
export const deleteKeysUnseenSince = async (before: Date): Promise<number> =>
  (await db.declarationKey.deleteMany({ where: { seenAt: { lt: before } } })).count

/** Whether one of them was ended by a change of contact. */
export async function hasEndedKey(keyHashes: string[]): Promise<boolean> {
  const where = { keyHash: { in: keyHashes }, endedAt: { not: null } }
  return (await db.declarationKey.findFirst({ where, select: { keyHash: true } })) !== null
}
