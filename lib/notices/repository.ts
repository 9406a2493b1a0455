import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'

/** Where a walk has come to. */
export type Walk = { id: string; after: string }

export const findOpenWalk = (): Promise<Walk | null> =>
  db.noticeWalk.findFirst({ where: { endedAt: null }, select: { id: true, after: true } })

/** When the last one began, and whether records have come in since. */
export async function findLastWalk(): Promise<{ startedAt: Date; isOutdated: boolean } | null> {
  const [last] = await db.$queryRaw<{ startedAt: Date; isOutdated: boolean }[]>`
    SELECT w."startedAt", EXISTS (SELECT FROM "Import" i WHERE i."endedAt" > w."startedAt") AS "isOutdated"
    FROM "NoticeWalk" w ORDER BY w."startedAt" DESC LIMIT 1`
  return last ?? null
}

/** Since when things are told at all. */
export async function findFirstWalk(): Promise<Date> {
  const { _min } = await db.noticeWalk.aggregate({ _min: { startedAt: true } })
  return _min.startedAt ?? new Date()
}

/** Null: another process was quicker. */
export async function beginWalk(): Promise<Walk | null> {
  const [begun] = await db.$queryRaw<Walk[]>`
    INSERT INTO "NoticeWalk" (id) VALUES (gen_random_uuid())
    ON CONFLICT (("endedAt" IS NULL)) WHERE "endedAt" IS NULL DO NOTHING RETURNING id, after`
  return begun ?? null
}

export const endWalk = async ({ id, after }: Walk): Promise<void> => {
  await db.$executeRaw`
    UPDATE "NoticeWalk" SET "endedAt" = now() WHERE id = ${id}::uuid AND after = ${after} AND "endedAt" IS NULL`
}

/** Held until the transaction ends. False: another process has moved it on. */
export async function holdWalk({ id, after }: Walk, tx: Tx): Promise<boolean> {
  const held = await tx.$queryRaw<unknown[]>`
    SELECT FROM "NoticeWalk" WHERE id = ${id}::uuid AND after = ${after} AND "endedAt" IS NULL FOR UPDATE`
  return held.length > 0
}

type Done = { after: string; people: number; told: number }

export const advanceWalk = ({ id }: Walk, { after, people, told }: Done, tx: Tx): Promise<Walk> =>
  tx.noticeWalk.update({
    where: { id },
    data: { after, people: { increment: people }, told: { increment: told } },
    select: { id: true, after: true },
  })

/** The first stays: it says since when things are told at all. */
export const deleteWalksBefore = (before: Date): Promise<number> => db.$executeRaw`
  DELETE FROM "NoticeWalk" WHERE "endedAt" < ${before}
    AND "startedAt" > (SELECT min("startedAt") FROM "NoticeWalk")`

export const deleteNoticesBefore = async (before: Date): Promise<number> =>
  (await db.personNotice.deleteMany({ where: { toldAt: { lt: before } } })).count
