import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Officer } from '@/lib/accounts/account'
import { newReference } from '../reference/new-reference'
import { ownColumns, type Opened } from '../repository'
import type { TypedDraft } from '../steps/steps'
import { DESK_DAYS, HANDED_HOURS, MOST_AT_DESK } from '../steps/desk'

// Drafts at an officer's desk: each query names the officer, and the office they were at when the person came.

type At = Pick<Officer, 'id' | 'officeCode'>
/** As its own officer works on it, with who it is and until when. */
export type DeskOwn = Opened & { until: Date }

/** The newest first. */
export const listAtDesk = ({ id, officeCode }: At): Promise<DeskOwn[]> =>
  db.$queryRawUnsafe<DeskOwn[]>(
    `SELECT ${ownColumns}, '' AS "keyHash", false AS "isLocked", false AS "isUnnoted", k.until,
       jsonb_build_object('officerId', k."officerId", 'officeCode', k."officeCode", 'isHandedOver', k."isHandedOver") AS desk
     FROM "DeskDraft" k JOIN "Declaration" d ON d.id = k."declarationId"
     WHERE k."officerId" = $1::uuid AND k."officeCode" = $2 AND k.until > now() AND d.status = 'DRAFT'
     ORDER BY k.since DESC`,
    id,
    officeCode,
  )

/** Whether one more may come; two presses of one officer wait for each other. */
export async function isDeskFull({ id }: At, tx: Tx): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`desk:${id}`}))`
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "DeskDraft" k JOIN "Declaration" d ON d.id = k."declarationId"
    WHERE k."officerId" = ${id}::uuid AND k.until > now() AND d.status = 'DRAFT'`
  return row!.count >= MOST_AT_DESK
}

type Begun = { typed: TypedDraft; language: string }

/** A new draft that no browser's key opens. */
export async function insertAtDesk(
  { id: officerId, officeCode }: At,
  { typed, language }: Begun,
  tx: Tx,
): Promise<{ id: string; reference: string }> {
  const draft = await tx.declaration.create({
    data: { reference: newReference(), typed, language, enteredByIds: [officerId] },
    select: { id: true, reference: true },
  })
  await tx.$executeRaw`
    INSERT INTO "DeskDraft" ("declarationId", "officerId", "officeCode", until)
    VALUES (${draft.id}::uuid, ${officerId}::uuid, ${officeCode}, now() + make_interval(days => ${DESK_DAYS}::int))`
  return draft
}

/** Somebody's own draft comes to this desk; from another one, where it was left. Whoever has it there may enter answers, and stays one who did. */
export async function moveToDesk(
  { id: officerId, officeCode }: At,
  declarationId: string,
  tx: Tx,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Declaration" SET "enteredByIds" = "enteredByIds" || ${officerId}::uuid
    WHERE id = ${declarationId}::uuid AND NOT ${officerId}::uuid = ANY ("enteredByIds")`
  await tx.$executeRaw`
    INSERT INTO "DeskDraft" ("declarationId", "officerId", "officeCode", "isHandedOver", until)
    VALUES (${declarationId}::uuid, ${officerId}::uuid, ${officeCode}, true, now() + make_interval(hours => ${HANDED_HOURS}::int))
    ON CONFLICT ("declarationId") DO UPDATE SET "officerId" = excluded."officerId", "officeCode" = excluded."officeCode",
      since = now(), until = excluded.until`
}

/** It is at no desk any more. */
export async function leaveDesk(declarationId: string, tx: Tx | typeof db = db): Promise<boolean> {
  const { count } = await tx.deskDraft.deleteMany({ where: { declarationId } })
  return count > 0
}

/** The desk a draft lies at now, for its owner to know. */
export async function findDeskOf(
  declarationId: string,
): Promise<{ officeCode: string; since: Date } | null> {
  const [row] = await db.$queryRaw<{ officeCode: string; since: Date }[]>`
    SELECT "officeCode", since FROM "DeskDraft" WHERE "declarationId" = ${declarationId}::uuid AND until > now()`
  return row ?? null
}

/** Nobody could open it any more: no browser holds its key, and no phone was confirmed that a code could go to. */
const isUnreachable = `NOT EXISTS (SELECT 1 FROM "DeclarationKey" b WHERE b."declarationId" = d.id)
  AND coalesce(d.typed #>> '{confirmedPhone,confirmedPhone}', '') = ''`

/** One draft that its officer puts away, where nobody else could open it. */
export const deleteUnreachable = (declarationId: string, tx: Tx): Promise<number> =>
  tx.$executeRawUnsafe(
    `DELETE FROM "Declaration" d WHERE d.id = $1::uuid AND d.status = 'DRAFT' AND ${isUnreachable}`,
    declarationId,
  )

/** What has lain at a desk too long leaves it, and is gone where nobody else could open it. */
export async function deleteOldDesks(tx: Tx): Promise<{ drafts: number; desks: number }> {
  const drafts = await tx.$executeRawUnsafe(
    `DELETE FROM "Declaration" d USING "DeskDraft" k
     WHERE k."declarationId" = d.id AND k.until <= now() AND d.status = 'DRAFT' AND ${isUnreachable}`,
  )
  const others = await tx.$executeRaw`DELETE FROM "DeskDraft" WHERE until <= now()`
  return { drafts, desks: drafts + others }
}
