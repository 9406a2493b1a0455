import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import { closed } from '../steps/status'
import type { AccountCase, AdjustedSince } from './account-case'
import type { TypedDraft } from '../steps/steps'

/** Another case of this person, sent with this phone and not decided yet. */
export const hasOpenCase = async (
  id: string,
  { login, phone }: { login: string; phone: string },
): Promise<boolean> =>
  (await db.declaration.count({
    where: { id: { not: id }, login, phone, status: { notIn: ['DRAFT', ...closed] } },
  })) > 0

/** Whether a case that is on its way names this phone or address (any case of letters), of anybody but this person. */
export async function hasRunningCaseWith(contact: string, login: string): Promise<boolean> {
  const [found] = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM "Declaration"
    WHERE status::text <> ALL(${['DRAFT', ...closed]}) AND login IS DISTINCT FROM ${login}
      AND (phone = ${contact} OR lower(answers #>> '{contact,email}') = lower(${contact}))
    LIMIT 1`
  return found !== undefined
}

/** What a signed-in account has begun, newest first. */
export const listCasesOfAccount = async (accountId: string): Promise<AccountCase[]> =>
  db.$queryRaw<AccountCase[]>`
    SELECT id, reference, status::text AS status, typed, "dueOn", "updatedAt", "submittedAt" FROM "Declaration"
    WHERE "accountId" = ${accountId}::uuid ORDER BY "createdAt" DESC`

/** One of them by its number; null where it is somebody else's. */
export const findCaseOfAccount = (accountId: string, reference: string) =>
  db.declaration.findFirst({ where: { accountId, reference }, select: { id: true } })

export type EmptyDraft = { id: string; reference: string; typed: TypedDraft }

/** A draft of this account in which nothing was said of a child yet. Of presses at the same moment the second sees what the first has begun. */
export async function findEmptyDraft(accountId: string, tx: Tx): Promise<EmptyDraft | null> {
  await tx.$queryRaw`SELECT id FROM "Account" WHERE id = ${accountId}::uuid FOR UPDATE`
  const [row] = await tx.$queryRaw<EmptyDraft[]>`
    SELECT d.id, d.reference, d.typed FROM "Declaration" d
    WHERE d."accountId" = ${accountId}::uuid AND d.status = 'DRAFT' AND coalesce(d.typed #>> '{subject,subject}', 'child') = 'child'
      AND NOT EXISTS (SELECT FROM jsonb_each_text(coalesce(d.typed -> 'child', '{}')) c WHERE c.value <> '')
      AND NOT EXISTS (SELECT FROM jsonb_each_text(coalesce(d.typed -> 'birthCertificate', '{}')) c WHERE c.value <> '')
      AND NOT EXISTS (SELECT FROM "DeskDraft" k WHERE k."declarationId" = d.id)
    ORDER BY d."createdAt" DESC LIMIT 1`
  return row ?? null
}

/** One of this account's drafts by its number, with its pictures and keys; false where there is none. */
export async function deleteDraftOfAccount(
  accountId: string,
  reference: string,
  tx: Tx,
): Promise<boolean> {
  const isAtNoDesk = { OR: [{ desk: null }, { desk: { until: { lt: new Date() } } }] }
  const where = { accountId, reference, status: 'DRAFT', ...isAtNoDesk } as const
  return (await tx.declaration.deleteMany({ where })).count > 0
}

/** What the declaration that an account came from says, as it was typed, or as its owner adjusted it since. */
export async function findTypedOfAccount(accountId: string): Promise<TypedDraft | null> {
  const [row] = await db.$queryRaw<{ typed: TypedDraft }[]>`
    SELECT coalesce(d.typed, '{}') || a.adjusted AS typed FROM "Account" a LEFT JOIN "Declaration" d ON d.id = a."declarationId"
    WHERE a.id = ${accountId}::uuid`
  return row?.typed ?? null
}

export async function findAdjustedSince(accountId: string, since: Date): Promise<AdjustedSince> {
  const [row] = await db.$queryRaw<AdjustedSince[]>`
    SELECT coalesce(bool_or(typed ->> 'address' = 'yes'), false) AS address,
      coalesce(bool_or(typed ->> 'transaction' = 'yes'), false) AS place,
      coalesce(bool_or(typed ->> 'office' = 'yes'), false) AS office
    FROM "AccountRequest"
    WHERE "accountId" = ${accountId}::uuid AND kind = 'ADJUST' AND state = 'DONE' AND "confirmedAt" > ${since}`
  return row!
}

/** Of whoever signs in with it; the papers' numbers of a person. */
export type Numbers = { login: string; idNumbers: string[] }
export async function listCaseIds(
  { login, idNumbers }: Numbers,
  client: Tx | typeof db = db,
): Promise<string[]> {
  const rows = await client.declaration.findMany({
    where: { OR: [{ login }, { idNumber: { in: idNumbers } }] },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}
