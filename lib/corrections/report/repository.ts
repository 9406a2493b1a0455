import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { db } from '@/lib/platform/database/db'
import { askPrepared } from '@/lib/platform/database/prepared'
import type { Tx } from '@/lib/platform/database/transaction'
import { Prisma } from '@/prisma/client/client'
import type { BegunReport } from '../correction'
import type { CorrectionOwner, WhichDraft, WhichReport } from '../repository'

/** What this hand has begun and not sent, the newest first. */
export const listBegun = ({ accountId, byId }: CorrectionOwner): Promise<BegunReport[]> =>
  askPrepared(Prisma.sql`
    SELECT subject, mark, "createdAt", typed,
      EXISTS (SELECT FROM "StoredFile" f WHERE f."correctionId" = "Correction".id) AS "hasFiles"
    FROM "Correction"
    WHERE "accountId" = ${accountId}::uuid AND coalesce("byId", "accountId") = ${byId ?? accountId}::uuid AND state = 'DRAFT'
    ORDER BY "createdAt" DESC LIMIT 50`)

export type ReportDraft = { id: string; typed: Typed }

export const findReportDraft = async (
  which: WhichDraft,
  tx: Tx | typeof db = db,
): Promise<ReportDraft | null> =>
  (await tx.correction.findFirst({
    where: { ...which, state: 'DRAFT' },
    select: { id: true, typed: true },
  })) as ReportDraft | null

/** Begins it where it is not begun, also where two windows begin at the same moment; held until the transaction ends. Null where another window has sent it this very moment. */
export async function holdDraft(which: WhichDraft, tx: Tx): Promise<ReportDraft | null> {
  const { accountId, byId, subject, mark } = which
  await tx.correction.createMany({ data: [which], skipDuplicates: true })
  const [draft] = await tx.$queryRaw<ReportDraft[]>`
    UPDATE "Correction" SET "touchedAt" = now()
    WHERE "accountId" = ${accountId}::uuid AND "byId" IS NOT DISTINCT FROM ${byId}::uuid
      AND subject = ${subject} AND mark = ${mark} AND state = 'DRAFT'
    RETURNING id, typed`
  return draft ?? null
}

export async function writeDraft(id: string, typed: Typed, tx: Tx): Promise<void> {
  await tx.correction.update({ where: { id }, data: { typed }, select: { id: true } })
}

export async function dropDraft(which: WhichDraft, tx: Tx | typeof db = db): Promise<void> {
  await tx.correction.deleteMany({ where: { ...which, state: 'DRAFT' } })
}

/** What is begun and was left goes, with its files. */
export async function deleteDraftReportsBefore(before: Date, tx: Tx): Promise<number> {
  const { count } = await tx.correction.deleteMany({
    where: { state: 'DRAFT', touchedAt: { lt: before } },
  })
  return count
}

export const deleteReportsEndedBefore = async (before: Date, tx: Tx): Promise<number> =>
  (
    await tx.correction.deleteMany({
      where: { state: { in: ['CORRECTED', 'NOT_WRONG', 'WITHDRAWN'] }, stateSince: { lt: before } },
    })
  ).count

/** The next note as far as this hand has typed it. */
export async function findBegunNote(
  { accountId, id }: WhichReport,
  userId: string,
  tx: Tx | typeof db = db,
): Promise<string> {
  const row = await tx.correction.findFirst({
    where: { id, accountId },
    select: { begunNotes: true },
  })
  return (row?.begunNotes as Record<string, string> | undefined)?.[userId] ?? ''
}

/** Empty words are none. */
export async function writeBegunNote(
  { accountId, id }: WhichReport,
  { userId, text }: { userId: string; text: string },
  tx: Tx,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Correction" SET "begunNotes" = CASE WHEN ${text} = '' THEN "begunNotes" - ${userId}::text
      ELSE "begunNotes" || jsonb_build_object(${userId}::text, ${text}::text) END
    WHERE id = ${id}::uuid AND "accountId" = ${accountId}::uuid`
}
