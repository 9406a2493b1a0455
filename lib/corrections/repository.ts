import 'server-only'
import { db } from '@/lib/platform/database/db'
import { askPrepared } from '@/lib/platform/database/prepared'
import type { Tx } from '@/lib/platform/database/transaction'
import { Prisma } from '@/prisma/client/client'
import type { AskedEvidence, LaterNote, ReportedRow, SentCorrection } from './correction'
import type { SubjectId } from './subjects'

/** Whose records, and which guardian's hand it is; null where the owner reports. */
export type CorrectionOwner = { accountId: string; byId: string | null }
export type WhichDraft = CorrectionOwner & { subject: SubjectId; mark: string }

const sent = Prisma.raw(
  `id, "accountId", "byId", subject, mark, "row", typed, evidence, notes, state::text, "officeCode", answer, "sentAt", "stateSince"`,
)

/** Everything that was reported of this kind, the newest first. */
export const listSent = (accountId: string, subject: SubjectId): Promise<SentCorrection[]> =>
  askPrepared(Prisma.sql`
    SELECT ${sent} FROM "Correction"
    WHERE "accountId" = ${accountId}::uuid AND subject = ${subject} AND "sentAt" IS NOT NULL
    ORDER BY "sentAt" DESC LIMIT 200`)

/** All that was reported of somebody's records, the newest first. */
export const listAllSent = (accountId: string): Promise<SentCorrection[]> =>
  askPrepared(Prisma.sql`
    SELECT ${sent} FROM "Correction" WHERE "accountId" = ${accountId}::uuid AND "sentAt" IS NOT NULL
    ORDER BY "sentAt" DESC LIMIT 200`)

/** One of them; null for another person's. */
export async function findSent(accountId: string, id: string): Promise<SentCorrection | null> {
  const [one] = await askPrepared<SentCorrection>(Prisma.sql`
    SELECT ${sent} FROM "Correction"
    WHERE id = ${id}::uuid AND "accountId" = ${accountId}::uuid AND "sentAt" IS NOT NULL`)
  return one ?? null
}

/** Held until the transaction ends, while it waits; null where it is answered, taken back or another person's. */
export async function lockWaiting(
  { accountId, id }: { accountId: string; id: string },
  tx: Tx,
): Promise<SentCorrection | null> {
  const [one] = await tx.$queryRaw<SentCorrection[]>`
    SELECT ${sent} FROM "Correction" WHERE id = ${id}::uuid AND "accountId" = ${accountId}::uuid
      AND state IN ('RECEIVED', 'CHECKING') FOR UPDATE`
  return one ?? null
}

export async function writeWithdrawal(id: string, tx: Tx): Promise<void> {
  const data = { state: 'WITHDRAWN' as const, stateSince: new Date() }
  await tx.correction.update({ where: { id }, data, select: { id: true } })
}

export async function writeNotes(id: string, notes: LaterNote[], tx: Tx): Promise<void> {
  await tx.correction.update({ where: { id }, data: { notes }, select: { id: true } })
}

export type WhichReport = { accountId: string; id: string }

/** Begun or waiting for its answer, and held until the transaction ends: so long it takes papers. */
export async function holdOpen({ id, accountId }: WhichReport, tx: Tx): Promise<boolean> {
  const held = await tx.$queryRaw<unknown[]>`
    UPDATE "Correction" SET "touchedAt" = now() WHERE id = ${id}::uuid AND "accountId" = ${accountId}::uuid
      AND state IN ('DRAFT', 'RECEIVED', 'CHECKING') RETURNING 1`
  return held.length > 0
}

/** Which report a file is of: one that was sent of these records, or one that this hand has begun. */
export async function findReportOfFile(
  { accountId, byId }: CorrectionOwner,
  fileId: string,
): Promise<string | null> {
  const isTheirs = [{ state: { not: 'DRAFT' as const } }, { byId }]
  const found = await db.correction.findFirst({
    where: { accountId, OR: isTheirs, files: { some: { id: fileId } } },
    select: { id: true },
  })
  return found?.id ?? null
}

/** When what an office has answered since then came in, and when it was answered: of nobody in particular. */
export const listAnswerTimes = (
  officeCode: string,
  since: Date,
): Promise<{ sentAt: Date; stateSince: Date }[]> =>
  askPrepared(Prisma.sql`
    SELECT "sentAt", "stateSince" FROM "Correction"
    WHERE "officeCode" = ${officeCode} AND state IN ('CORRECTED', 'NOT_WRONG') AND "stateSince" >= ${since}
    ORDER BY "stateSince" DESC LIMIT 500`)

export type Sending = {
  mark: string
  row: ReportedRow
  evidence: AskedEvidence | null
  officeCode: string
  at: Date
}

/** Null where another window was faster, or this row is being looked into already. */
export async function sendDraft(
  which: WhichDraft,
  { mark, row, evidence, officeCode, at }: Sending,
  tx: Tx,
): Promise<string | null> {
  const isStillOpen = { in: ['RECEIVED' as const, 'CHECKING' as const] }
  const { accountId, subject } = which
  // Held, so that of two presses the second finds what the first has sent.
  await tx.$queryRaw`SELECT id FROM "Account" WHERE id = ${accountId}::uuid FOR UPDATE`
  if (await tx.correction.count({ where: { accountId, subject, mark, state: isStillOpen } }))
    return null
  const [one] = await tx.correction.updateManyAndReturn({
    where: { ...which, state: 'DRAFT' },
    data: {
      state: 'RECEIVED',
      mark,
      row,
      evidence: evidence ?? undefined,
      officeCode,
      sentAt: at,
      stateSince: at,
    },
    select: { id: true },
  })
  return one?.id ?? null
}

type Told = { id: string; phone: string | null; email: string | null; language: string }

/** Whose records it is about, and the guardian whose hand it was, where they can be reached. */
export const listTold = ({ accountId, byId }: CorrectionOwner, tx: Tx): Promise<Told[]> =>
  tx.account.findMany({
    where: { id: { in: [accountId, ...(byId ? [byId] : [])] }, stoppedAt: null },
    select: { id: true, phone: true, email: true, language: true },
  })

/** The receiving office of an account, as adjusted last or as declared; and the province of the register, for an account without a declaration. */
export async function findPlace(
  accountId: string,
): Promise<{ officeCode: string | null; provinceCode: string | null }> {
  const [row] = await db.$queryRaw<{ officeCode: string | null; provinceCode: string | null }[]>`
    SELECT coalesce(a.adjusted -> 'transaction' ->> 'officeCode', d."officeCode") AS "officeCode", p."provinceCode"
    FROM "Account" a LEFT JOIN "Declaration" d ON d.id = a."declarationId" LEFT JOIN "InsuredPerson" p ON p."bhxhCode" = a.login
    WHERE a.id = ${accountId}::uuid`
  return row ?? { officeCode: null, provinceCode: null }
}
