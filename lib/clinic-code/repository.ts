import 'server-only'
import { db } from '@/lib/platform/database/db'
import { askPrepared } from '@/lib/platform/database/prepared'
import type { Tx } from '@/lib/platform/database/transaction'
import { Prisma } from '@/prisma/client/client'
import type { JournaledLook } from '@/lib/records/open-records'
import type { CardFacts } from './card-facts'
import type { KeptDevice } from './kept-device'

export type NewStatement = {
  id: string
  holderId: string
  isKept: boolean
  device: string
  keyHash: string
  issuedAt: Date
  expiresAt: Date
}

export const insertStatement = (
  { bhxhCode }: JournaledLook,
  statement: NewStatement,
  tx: Tx,
): Promise<unknown> => tx.cardStatement.create({ data: { bhxhCode, ...statement } })

export type KnownStatement = 'withdrawn' | 'of-this-key' | 'of-another-key'

/** What a device says that it keeps: its own still, or another's. Withdrawn is also what this holder never had. */
export async function findKnown(
  { bhxhCode }: JournaledLook,
  { id, holderId, keyHash }: Pick<NewStatement, 'id' | 'holderId' | 'keyHash'>,
  tx: Tx,
): Promise<KnownStatement> {
  const found = await tx.cardStatement.findUnique({
    where: { id, bhxhCode, holderId, isKept: true, withdrawnAt: null },
    select: { keyHash: true },
  })
  if (!found) return 'withdrawn'
  return found.keyHash === keyHash ? 'of-this-key' : 'of-another-key'
}

/** Lets a device that keeps a card keep it longer; false where it was withdrawn, or is another's. */
export async function prolongStatement(
  { bhxhCode }: JournaledLook,
  { id, holderId, keyHash, issuedAt, expiresAt }: NewStatement,
  tx: Tx,
): Promise<boolean> {
  const { count } = await tx.cardStatement.updateMany({
    where: { id, bhxhCode, holderId, keyHash, isKept: true, withdrawnAt: null },
    data: { issuedAt, expiresAt },
  })
  return count === 1
}

/** Devices that keep this person's card, or kept it until it was withdrawn; the newest first. */
export const listKeepers = ({ bhxhCode }: JournaledLook): Promise<KeptDevice[]> =>
  db.cardStatement.findMany({
    where: { bhxhCode, isKept: true, expiresAt: { gt: new Date() } },
    orderBy: [{ issuedAt: 'desc' }, { id: 'asc' }],
    select: {
      ...{ id: true, device: true, issuedAt: true, expiresAt: true, withdrawnAt: true },
      holder: { select: { id: true, fullName: true } },
    },
  })

/** Everything that shows this person's card stops doing so; how many statements that were. */
export async function withdrawAll(bhxhCode: string, tx: Tx): Promise<number> {
  await tx.cardCode.deleteMany({ where: { bhxhCode } })
  const { count } = await tx.cardStatement.updateMany({
    where: { bhxhCode, withdrawnAt: null, expiresAt: { gt: new Date() } },
    data: { withdrawnAt: new Date() },
  })
  return count
}

export type CardHolding = {
  holder: { id: string; login: string; fullName: string }
  /** Not stopped; only officers are suspended. */
  isInUse: boolean
  bhxhCode: string
  ownerId: string
}

type HoldingRow = CardHolding['holder'] & Omit<CardHolding, 'holder'>
const holdingOf = ({ bhxhCode, ownerId, isInUse, ...holder }: HoldingRow): CardHolding => ({
  ...{ holder, bhxhCode, ownerId, isInUse },
})
const holdings = Prisma.sql`
  SELECT DISTINCT h.id, h.login, h."fullName", h."stoppedAt" IS NULL AS "isInUse",
    s."bhxhCode", o.id AS "ownerId"
  FROM "CardStatement" s JOIN "Account" h ON h.id = s."holderId"
    JOIN "Account" o ON o.login = s."bhxhCode" AND o.kind = 'CITIZEN'
  WHERE s."expiresAt" > now() AND s."withdrawnAt" IS NULL`

/** Who keeps the card of another, or their own though nobody enters their account any more, each pair once; the night's work looks whether they still may. */
export async function listDoubtful(): Promise<CardHolding[]> {
  const rows = await db.$queryRaw<HoldingRow[]>`
    ${holdings} AND (h.login <> s."bhxhCode" OR h."stoppedAt" IS NOT NULL)`
  return rows.map(holdingOf)
}

/** What an account keeps, and who keeps its own card. */
export async function listHoldingsOf(accountId: string, tx: Tx): Promise<CardHolding[]> {
  const rows = await tx.$queryRaw<HoldingRow[]>`
    ${holdings} AND (h.id = ${accountId}::uuid OR o.id = ${accountId}::uuid)`
  return rows.map(holdingOf)
}

export async function withdrawOfHolder(
  { holderId, bhxhCode }: { holderId: string; bhxhCode: string },
  tx: Tx,
): Promise<number> {
  await tx.cardCode.deleteMany({ where: { holderId, bhxhCode } })
  const { count } = await tx.cardStatement.updateMany({
    where: { holderId, bhxhCode, withdrawnAt: null },
    data: { withdrawnAt: new Date() },
  })
  return count
}

/** Ids of those that a check page would otherwise still believe. */
export async function listWithdrawnIds(): Promise<string[]> {
  const rows = await askPrepared<{ id: string }>(Prisma.sql`
    SELECT id FROM "CardStatement" WHERE "withdrawnAt" IS NOT NULL AND "expiresAt" > now() ORDER BY id`)
  return rows.map(({ id }) => id)
}

type NewCode = { holderId: string; codeHash: string; said: CardFacts; expiresAt: Date }

/** The newest ends the one before. Nothing where somebody else's code has the same digits. */
export async function replaceCode(
  { bhxhCode }: JournaledLook,
  { holderId, codeHash, said, expiresAt }: NewCode,
): Promise<boolean> {
  const rows = await askPrepared<{ codeHash: string }>(Prisma.sql`
    INSERT INTO "CardCode" ("holderId", "bhxhCode", "codeHash", said, "expiresAt")
    SELECT ${holderId}::uuid, ${bhxhCode}, ${codeHash}, ${JSON.stringify(said)}::jsonb, ${expiresAt}
    WHERE NOT EXISTS (SELECT FROM "CardCode" WHERE "codeHash" = ${codeHash})
    ON CONFLICT ("holderId", "bhxhCode") DO UPDATE SET "codeHash" = excluded."codeHash", said = excluded.said, "expiresAt" = excluded."expiresAt"
    RETURNING "codeHash"`)
  return rows.length === 1
}

export type FoundCardCode = { accountId: string | null; said: CardFacts }

/** Whose card these digits stand for now, and the account whose owner is told. */
export async function findCode(codeHash: string): Promise<FoundCardCode | null> {
  const [found] = await askPrepared<FoundCardCode>(Prisma.sql`
    SELECT a.id AS "accountId", c.said FROM "CardCode" c LEFT JOIN "Account" a ON a.login = c."bhxhCode" AND a.kind = 'CITIZEN'
    WHERE c."codeHash" = ${codeHash} AND c."expiresAt" > now()`)
  return found ?? null
}

/** What has ended by itself says nothing to anybody any more. */
export async function deleteEnded(before: Date): Promise<number> {
  const ended = { where: { expiresAt: { lt: before } } }
  const [statements, codes] = await Promise.all([
    db.cardStatement.deleteMany(ended),
    db.cardCode.deleteMany(ended),
  ])
  return statements.count + codes.count
}
