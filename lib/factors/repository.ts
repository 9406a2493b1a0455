import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Factor, FactorKind, NamedKind } from './factor'

type Client = Tx | typeof db
const named = { in: ['PASSKEY', 'TOTP'] } satisfies { in: NamedKind[] }
const bytes = (from: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(from)

/** The oldest first, without what is secret. */
export async function listNamed(accountId: string, client: Client = db): Promise<Factor[]> {
  const rows = await client.factor.findMany({
    where: { accountId, kind: named },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      kind: true,
      name: true,
      createdAt: true,
      lastUsedAt: true,
      isSyncable: true,
    },
  })
  return rows as Factor[]
}

/** Whether there are any, and how many of them still open; one statement. */
export async function countBackup(
  accountId: string,
  client: Client = db,
): Promise<{ all: number; left: number }> {
  const [row] = await client.$queryRaw<{ all: number; left: number }[]>`
    SELECT count(*)::int AS all, (count(*) FILTER (WHERE "usedAt" IS NULL))::int AS left
    FROM "Factor" WHERE "accountId" = ${accountId}::uuid AND kind = 'BACKUP'`
  return row!
}

/** Holds the account's row: of two who change its ways in one waits for the other. */
export async function holdAccount(accountId: string, tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT FROM "Account" WHERE id = ${accountId}::uuid FOR NO KEY UPDATE`
}

export const countOfKind = (accountId: string, kind: FactorKind, tx: Tx): Promise<number> =>
  tx.factor.count({ where: { accountId, kind } })

type NewTotp = { accountId: string; name: string; sealed: Buffer; lastStep: number }
export async function insertTotp({ sealed, ...totp }: NewTotp, tx: Tx): Promise<string> {
  const data = { ...totp, kind: 'TOTP', sealed: bytes(sealed), lastUsedAt: new Date() } as const
  return (await tx.factor.create({ data, select: { id: true } })).id
}

export const listTotp = (accountId: string, tx: Tx) =>
  tx.factor.findMany({
    where: { accountId, kind: 'TOTP' },
    select: { id: true, sealed: true },
  })

/** False when a code of this step or a later one was taken: of two with the same code at the same moment one is told so. */
export async function takeStep(
  { id, step }: { id: string; step: number },
  tx: Tx,
): Promise<boolean> {
  const taken = await tx.$executeRaw`
    UPDATE "Factor" SET "lastStep" = ${step}, "lastUsedAt" = now()
    WHERE id = ${id}::uuid AND kind = 'TOTP' AND coalesce("lastStep", 0) < ${step}`
  return taken === 1
}

type NewBackup = { accountId: string; sealed: Buffer; codeHashes: string[] }
/** In the place of all there were, used or not. */
export async function replaceBackup(
  { accountId, sealed, codeHashes }: NewBackup,
  tx: Tx,
): Promise<void> {
  await tx.factor.deleteMany({ where: { accountId, kind: 'BACKUP' } })
  await tx.factor.createMany({
    data: codeHashes.map((codeHash) => ({
      ...{ accountId, codeHash },
      kind: 'BACKUP' as const,
      sealed: bytes(sealed),
    })),
  })
}

export const listBackup = (accountId: string, tx: Tx) =>
  tx.factor.findMany({
    where: { accountId, kind: 'BACKUP', usedAt: null },
    select: { id: true, sealed: true, codeHash: true },
  })

/** False when it was used meanwhile. */
export async function takeBackup(id: string, tx: Tx): Promise<boolean> {
  const taken = await tx.$executeRaw`
    UPDATE "Factor" SET "usedAt" = now(), "lastUsedAt" = now()
    WHERE id = ${id}::uuid AND kind = 'BACKUP' AND "usedAt" IS NULL`
  return taken === 1
}

type Which = { accountId: string; id: string }
export async function renameNamed({ accountId, id }: Which, name: string, tx: Tx) {
  const { count } = await tx.factor.updateMany({
    where: { accountId, id, kind: named, name: { not: name } },
    data: { name },
  })
  return count === 1
}

/** What was removed; null when there was no such of this account. */
export async function deleteNamed({ accountId, id }: Which, tx: Tx): Promise<NamedKind | null> {
  const [row] = await tx.$queryRaw<{ kind: NamedKind }[]>`
    DELETE FROM "Factor" WHERE id = ${id}::uuid AND "accountId" = ${accountId}::uuid AND kind <> 'BACKUP' RETURNING kind::text`
  return row?.kind ?? null
}

export const deleteAll = async (accountId: string, tx: Tx): Promise<number> =>
  (await tx.factor.deleteMany({ where: { accountId } })).count

/** A thousand at a time, after the last of the ones before. */
export const listSealed = (after: string | null) =>
  db.factor.findMany({
    where: { sealed: { not: null }, ...(after && { id: { gt: after } }) },
    orderBy: { id: 'asc' },
    take: 1000,
    select: { id: true, accountId: true, kind: true, sealed: true },
  })

/** Only what was read: it may have been removed meanwhile. */
export async function replaceSecret(id: string, sealed: Buffer): Promise<void> {
  await db.factor.updateMany({ where: { id }, data: { sealed: bytes(sealed) } })
}

/** Of this account: where its owner hears of what was done, and in which language. */
export async function findReachable(id: string, tx: Tx) {
  const { phone, email, emailVerified, language } = await tx.account.findUniqueOrThrow({
    where: { id },
    select: { phone: true, email: true, emailVerified: true, language: true },
  })
  return { phone, email: emailVerified ? email : null, language }
}
