import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { db } from '@/lib/platform/database/db'
import type { CertificateFacts } from '@/lib/signatures/certificates/facts'
import type { Tx } from '@/lib/platform/database/transaction'
import type { OfWhom } from './requester'
import { declaredOf, type Owner, type Transaction } from './owner'
import type { AccountRequest, ValueChange, RequestKind } from './request'

const ownerFields = {
  id: true,
  login: true,
  bhxhCode: true,
  fullName: true,
  idNumber: true,
  phone: true,
  email: true,
  emailVerified: true,
  address: true,
  language: true,
  adjusted: true,
  declarationId: true,
} as const

export async function findOwner(id: string, client: Tx | typeof db = db): Promise<Owner | null> {
  const row = await client.account.findFirst({
    where: { id, kind: 'CITIZEN' },
    select: ownerFields,
  })
  if (!row) return null
  const { adjusted, ...owner } = row
  const { declarationId } = owner
  const declared = declarationId
    ? await client.declaration.findUnique({
        where: { id: declarationId },
        select: { answers: true, certificate: true },
      })
    : null
  const certificate = (declared?.certificate ?? null) as CertificateFacts | null
  return { ...owner, ...declaredOf(declared?.answers, adjusted), certificate }
}

/** Held until the transaction ends: of two windows pressing together one acts. */
export async function lockOwner(id: string, tx: Tx): Promise<Owner> {
  await tx.$queryRaw`SELECT id FROM "Account" WHERE id = ${id}::uuid FOR UPDATE`
  return (await findOwner(id, tx))!
}

export type Draft = { id: string; typed: Typed }

export const findDraft = async (whose: OfWhom, kind: RequestKind): Promise<Draft | null> => {
  const where = { ...whose, kind, state: 'DRAFT' } as const
  return (await db.accountRequest.findFirst({ where, select: { id: true, typed: true } })) as Draft
}

/** Also where two windows begin at the same moment. */
export async function beginRequest(whose: OfWhom, kind: RequestKind): Promise<Draft> {
  await db.accountRequest.createMany({ data: [{ ...whose, kind }], skipDuplicates: true })
  return (await findDraft(whose, kind))!
}

/** What was typed is added to what stands; what another page of it asked stays. */
export async function keepTyped(
  which: { id: string; accountId: string },
  typed: Typed,
): Promise<void> {
  await db.$executeRaw`
    UPDATE "AccountRequest" SET typed = typed || ${JSON.stringify(typed)}::jsonb, "touchedAt" = now()
    WHERE id = ${which.id}::uuid AND "accountId" = ${which.accountId}::uuid AND state = 'DRAFT'`
}

/** What was begun and left goes. */
export const deleteDraftRequestsBefore = async (before: Date): Promise<number> =>
  (await db.accountRequest.deleteMany({ where: { state: 'DRAFT', touchedAt: { lt: before } } }))
    .count

const shown = {
  id: true,
  byId: true,
  kind: true,
  state: true,
  changes: true,
  endsOn: true,
  reason: true,
  channel: true,
  sentTo: true,
  confirmedAt: true,
} as const

/** Another account's request is not found. */
export const findRequest = async (which: {
  id: string
  accountId: string
}): Promise<AccountRequest | null> =>
  (await db.accountRequest.findFirst({
    where: { ...which, state: { not: 'DRAFT' } },
    select: shown,
  })) as AccountRequest | null

export const listRequests = async (accountId: string): Promise<AccountRequest[]> =>
  (await db.accountRequest.findMany({
    where: { accountId, state: { not: 'DRAFT' } },
    orderBy: { confirmedAt: 'desc' },
    select: shown,
  })) as AccountRequest[]

type Due = { id: string; accountId: string; endsOn: Date }

/** Stops whose day has come. */
export const listDueStops = async (day: string): Promise<Due[]> =>
  (await db.accountRequest.findMany({
    where: { kind: 'STOP', state: 'SCHEDULED', endsOn: { lte: new Date(day) } },
    select: { id: true, accountId: true, endsOn: true },
    take: 100,
  })) as Due[]

/** From waiting to done or dropped; false where somebody was faster. */
export async function endWaiting(
  which: { id: string; accountId: string },
  to: { state: 'DONE'; doneAt: Date } | { state: 'DROPPED' },
  tx: Tx,
): Promise<boolean> {
  const where = { ...which, kind: 'STOP', state: 'SCHEDULED' } as const
  return (await tx.accountRequest.updateMany({ where, data: to })).count === 1
}

type WaitingStop = { id: string; endsOn: Date }

/** Before its day it can be taken back. */
export const findWaitingStop = async (
  accountId: string,
  client: Tx | typeof db = db,
): Promise<WaitingStop | null> => {
  const where = { accountId, kind: 'STOP', state: 'SCHEDULED' } as const
  const select = { id: true, endsOn: true }
  return (await client.accountRequest.findFirst({ where, select })) as WaitingStop | null
}

export type ToldOwner = Pick<Owner, 'id' | 'phone' | 'email' | 'language'>

/** Who looks after this account now, and can be reached. */
export const listReachableGuardians = (accountId: string, tx: Tx): Promise<ToldOwner[]> =>
  tx.$queryRaw`
  SELECT a.id, a.phone, a.email, a.language
  FROM "LiveGuardianship" g JOIN "Account" a ON a.login = g."guardianCode" AND a.kind = 'CITIZEN'
  WHERE g."childId" = ${accountId}::uuid AND a."stoppedAt" IS NULL`

export const countWards = async (login: string): Promise<number> => {
  const [{ count = 0 } = {}] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "LiveGuardianship" WHERE "guardianCode" = ${login}`
  return count
}

type Confirmed = {
  changes?: ValueChange[]
  endsOn?: Date
  reason?: string
  formerPhone?: string | null
  formerEmail?: string | null
  codeId: string
  channel: 'SMS' | 'EMAIL'
  sentTo: string
  at: Date
  isDone: boolean
}

/** Still to be confirmed; false where another press was faster, so that no code is judged. */
export const isDraft = async (which: { id: string; accountId: string }, tx: Tx): Promise<boolean> =>
  (await tx.accountRequest.count({ where: { ...which, state: 'DRAFT' } })) === 1

/** False where another window was faster. */
export async function confirmRequest(
  which: { id: string; accountId: string },
  { at, isDone, ...confirmed }: Confirmed,
  tx: Tx,
): Promise<boolean> {
  const { count } = await tx.accountRequest.updateMany({
    where: { ...which, state: 'DRAFT' },
    data: {
      ...confirmed,
      confirmedAt: at,
      ...(isDone ? { state: 'DONE', doneAt: at } : { state: 'SCHEDULED' }),
    },
  })
  return count === 1
}

/** By step, as a declaration has it; `address`: the same in words. */
export type Adjusted = { address?: Typed; transaction?: Transaction }

export async function writeAdjusted(
  id: string,
  adjusted: Adjusted,
  address: string | null,
  tx: Tx,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Account" SET adjusted = adjusted || ${JSON.stringify(adjusted)}::jsonb, address = coalesce(${address}, address)
    WHERE id = ${id}::uuid`
}
