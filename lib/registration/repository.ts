import 'server-only'
import { db, pool } from '@/lib/platform/database/db'
import type { Stored } from '@/lib/platform/limits/stored-within'
import type { Tx } from '@/lib/platform/database/transaction'
import { Prisma } from '@/prisma/client/client'
import type { Typed } from '@/lib/forms/form-state'
import type { CertificateFacts } from '@/lib/signatures/certificates/facts'
import type { SentByCode } from './steps/sending-code'
import type { CounterDesk } from './steps/desk'
import type { Correction } from './steps/correction'
import type { Declaration } from './steps/declaration'
import { newReference } from './reference/new-reference'
import { FORGETFUL_MINUTES, LOCK_HOURS } from './remembered'
import { transitions, editable, statusesBefore, type Transition, type Status } from './steps/status'
import type { TypedDraft } from './steps/steps'

/** A declaration as its owner works on it. */
export type OwnDeclaration = {
  id: string
  reference: string
  status: Status
  typed: TypedDraft
  corrections: Correction[]
  sent: Declaration | null // of a returned case, to tell what has been put right since
  paperAddress: string | null
  updatedAt: Date
  submittedAt: Date | null
  dueOn: Date | null
  /** The account that began it signed in, while that is in use. */
  accountId: string | null
  /** By which code of that account it was sent last. */
  authenticated?: SentByCode | null
  /** With which the form was signed digitally. */
  certificate?: CertificateFacts | null
  /** Where an officer fills it in, with its owner beside them. */
  desk?: CounterDesk
}
/** Beside it, which of the browser's keys opens it, whether the phone's code is asked for first, and whether this visit is noted yet. */
export type Opened = OwnDeclaration & { keyHash: string; isLocked: boolean; isUnnoted: boolean }

export const ownColumns = `d.id, d.reference, d.status, d.typed, d.corrections, d."paperAddress", d."updatedAt", d."submittedAt", d."dueOn", d.certificate, d.authenticated,
  (SELECT a.id FROM "Account" a WHERE a.id = d."accountId" AND a."stoppedAt" IS NULL) AS "accountId",
  CASE WHEN d.status = 'RETURNED' THEN d.answers END AS sent`

/** A draft may open nowhere else, so it never locks; what was sent opens by number and phone. */
const isOpenHere = `d.status = 'DRAFT' OR k."seenAt" > now() - interval '${LOCK_HOURS} hours'`

/** Those of this browser's declarations its keys open, in the keys' order. Bare SQL: every form page asks this. */
export async function listByKeys(keyHashes: string[]): Promise<Opened[]> {
  const { rows } = await pool.query<Opened>({
    name: 'declarations-by-keys',
    text: `SELECT ${ownColumns}, k."keyHash", NOT (${isOpenHere}) AS "isLocked",
             k."seenAt" < now() - interval '1 minute' AS "isUnnoted" FROM "DeclarationKey" k JOIN "Declaration" d ON d.id = k."declarationId"
           WHERE k."keyHash" = ANY($1) AND k."endedAt" IS NULL AND (NOT k."isForgetful" OR k."seenAt" > now() - interval '${FORGETFUL_MINUTES} minutes') ORDER BY array_position($1, k."keyHash")`,
    values: [keyHashes],
  })
  return rows
}

type Begun = { networks?: string[]; accountId?: string; client?: Tx | typeof db }

/** A new empty draft that `keyHash` opens. */
export async function createDraft(
  keyHash: string,
  { networks = [], accountId, client = db }: Begun = {},
): Promise<{ id: string; reference: string }> {
  const keys = { create: { keyHash } }
  return client.declaration.create({
    data: { reference: newReference(), networks, keys, accountId },
    select: { id: true, reference: true },
  })
}

/** Drafts that were begun and not submitted. */
export const unsentDrafts: Stored = {
  amount: Prisma.sql`1`,
  from: Prisma.sql`"Declaration" WHERE status = 'DRAFT'`,
  marks: Prisma.sql`networks`,
}

/**
 * Keeps the changed words of one step, leaving other fields and steps alone, so two tabs never undo each other.
 * Null when the declaration may no longer be changed.
 */
export async function mergeTyped(
  id: string,
  step: keyof TypedDraft,
  changed: Typed,
  client: Tx | typeof db = db,
): Promise<TypedDraft | null> {
  const [row] = await client.$queryRaw<{ typed: TypedDraft }[]>`
    UPDATE "Declaration" SET "updatedAt" = now(),
      typed = typed || jsonb_build_object(${step}::text, coalesce(typed -> ${step}::text, '{}'::jsonb) || ${JSON.stringify(changed)}::jsonb)
    WHERE id = ${id}::uuid AND status::text = ANY(${editable}) RETURNING typed`
  return row?.typed ?? null
}

/** Whether another press has changed the words of a declaration that is still open; from here to the end of `tx` none can. */
export async function isTypedOtherwise(
  { id, typed }: Pick<OwnDeclaration, 'id' | 'typed'>,
  tx: Tx,
): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ isOther: boolean }[]>`
    SELECT status::text = ANY(${editable}) AND typed <> ${JSON.stringify(typed)}::jsonb AS "isOther"
    FROM "Declaration" WHERE id = ${id}::uuid FOR UPDATE`
  return row?.isOther ?? false
}

/** The answers as frozen at the last submission. */
export async function findAnswers(id: string): Promise<Declaration | null> {
  const found = await db.declaration.findUnique({ where: { id }, select: { answers: true } })
  return (found?.answers as Declaration | null | undefined) ?? null
}

type Which = { id: string; officeCode?: { in: string[] } }
export type CaseChanges = {
  answers?: Declaration
  certificate?: CertificateFacts | null
  authenticated?: SentByCode | null
  commitment?: { version: string; at: string }
  corrections?: Correction[]
  checklist?: object
  kind?: string
  officeCode?: string
  login?: string
  bhxhCode?: string | null
  idNumber?: string | null
  phone?: string
  fullName?: string
  searchText?: string
  paperAddress?: string
  submittedAt?: Date
  language?: string
  channel?: string
  dueOn?: Date | null
  receivedById?: string
  reviewedById?: string
  decidedById?: string | null
}
export type Moved = {
  id: string
  reference: string
  officeCode: string
  answers: Declaration
  dueOn: Date | null
  language: string
}

/** Moves one declaration on, or returns null when it is no longer where the transition may begin. */
export async function moveTo(
  transition: Transition,
  which: Which,
  changes: CaseChanges,
  tx: Tx,
): Promise<Moved | null> {
  const { certificate, authenticated, ...columns } = changes
  const [moved] = await tx.declaration.updateManyAndReturn({
    where: { ...which, status: { in: [...statusesBefore(transition)] } },
    data: {
      ...columns,
      ...(certificate !== undefined && { certificate: certificate ?? Prisma.DbNull }),
      ...(authenticated !== undefined && { authenticated: authenticated ?? Prisma.DbNull }),
      status: transitions[transition].to,
      statusSince: new Date(),
    },
    select: {
      id: true,
      reference: true,
      officeCode: true,
      answers: true,
      dueOn: true,
      language: true,
    },
  })
  return (moved as Moved | undefined) ?? null
}

/** What was said about one return must not be said about the next. */
export async function forgetReply(id: string, tx: Tx): Promise<void> {
  await tx.$executeRaw`UPDATE "Declaration" SET typed = typed - 'reply' WHERE id = ${id}::uuid`
}

/** Drafts nobody touched since `before`; their pictures and keys go with them. */
export async function deleteDraftsBefore(before: Date, tx: Tx | typeof db = db): Promise<number> {
  const where = { status: 'DRAFT', updatedAt: { lt: before } } as const
  return (await tx.declaration.deleteMany({ where })).count
}

export const listReferencesOf = (ids: string[]): Promise<{ id: string; reference: string }[]> =>
  db.declaration.findMany({ where: { id: { in: ids } }, select: { id: true, reference: true } })
