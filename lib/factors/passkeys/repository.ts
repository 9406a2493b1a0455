import 'server-only'
import type { AccountKind } from '@/lib/accounts/account'
import { mayEnter } from '@/lib/accounts/may-enter'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'

const bytes = (from: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(from)

type NewPasskey = {
  accountId: string
  name: string
  credentialId: string
  publicKey: Uint8Array
  signCount: number
  transports: string[]
  isSyncable: boolean
  isBackedUp: boolean
}
/** Null when somebody has this very passkey already. */
export async function insertPasskey(
  { publicKey, signCount, ...passkey }: NewPasskey,
  tx: Tx,
): Promise<string | null> {
  const [created] = await tx.factor.createManyAndReturn({
    data: [
      {
        ...passkey,
        kind: 'PASSKEY',
        publicKey: bytes(publicKey),
        signCount: BigInt(signCount),
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  })
  return created?.id ?? null
}

export const listPasskeys = async (accountId: string, client: Tx | typeof db = db) => {
  const rows = await client.factor.findMany({
    where: { accountId, kind: 'PASSKEY' },
    select: { credentialId: true, transports: true },
  })
  return rows.map(({ credentialId, transports }) => ({ id: credentialId!, transports }))
}

/** Held until it is judged: of two answers at the same moment the second sees the first one's count. */
export async function holdPasskey(credentialId: string, tx: Tx) {
  const [row] = await tx.$queryRaw<
    { id: string; accountId: string; publicKey: Buffer; signCount: bigint; transports: string[] }[]
  >`
    SELECT id, "accountId", "publicKey", "signCount", transports FROM "Factor"
    WHERE "credentialId" = ${credentialId} AND kind = 'PASSKEY' FOR UPDATE`
  return row ?? null
}

export async function noteUse(
  { id, signCount, isBackedUp }: { id: string; signCount: number; isBackedUp: boolean },
  tx: Tx,
): Promise<void> {
  const data = { signCount: BigInt(signCount), isBackedUp, lastUsedAt: new Date() }
  await tx.factor.update({ where: { id }, data, select: { id: true } })
}

/** False when it was answered before. */
export async function markAnswered(
  { hash, expiresAt }: { hash: string; expiresAt: Date },
  tx: Tx,
): Promise<boolean> {
  const { count } = await tx.answeredChallenge.createMany({
    data: [{ hash, expiresAt }],
    skipDuplicates: true,
  })
  return count === 1
}

export async function deleteAnswered(before: Date): Promise<number> {
  return (await db.answeredChallenge.deleteMany({ where: { expiresAt: { lt: before } } })).count
}

type Entrant = { id: string; kind: AccountKind; browser: string | undefined }
/** Whose passkey it is, as somebody who may enter through this door, and whether they have from this browser; null for anybody else. */
export function findEntrant({ id, kind, browser = '' }: Entrant, tx: Tx) {
  const { stoppedAt: _, ...may } = mayEnter
  return tx.account.findFirst({
    where: { id, kind, ...may },
    select: {
      ...{ id: true, passwordHash: true, language: true, stoppedAt: true },
      ...{ phone: true, email: true, emailVerified: true },
      knownPlaces: { where: { hash: browser, kind: 'BROWSER' }, select: { hash: true } },
    },
  })
}
