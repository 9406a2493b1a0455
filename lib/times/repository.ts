import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import type { AnsweredCase, OfficeTime } from './office-times'

/** Of cases answered since then: the first time their signed form was taken in, and when the answer took effect, both as the journal has it. */
export const listAnswered = (since: Date): Promise<AnsweredCase[]> =>
  db.$queryRaw<AnsweredCase[]>`
    WITH ended AS (
      SELECT stream, max(at) AS answered FROM "JournalEntry"
      WHERE at >= ${since} AND act IN ('approve', 'refuse') AND stream LIKE 'declaration:%' GROUP BY stream),
    told AS (
      SELECT e.stream, e.answered,
        (SELECT min(j.at) FROM "JournalEntry" j WHERE j.stream = e.stream AND j.act = 'receivePaper') AS received
      FROM ended e)
    SELECT d."officeCode", coalesce(d.kind, 'person') AS kind, t.received, t.answered
    FROM told t JOIN "Declaration" d ON d.id = substr(t.stream, 13)::uuid
    WHERE t.received IS NOT NULL AND d."officeCode" IS NOT NULL AND d.status IN ('APPROVED', 'REFUSED')`

export async function replaceTimes(times: OfficeTime[], day: string, tx: Tx): Promise<void> {
  await tx.officeTime.deleteMany({})
  await tx.officeTime.createMany({
    data: times.map((time) => ({ ...time, reckonedOn: new Date(day) })),
  })
}

export type ReckonedTime = OfficeTime & { reckonedOn: Date }

/** Of one kind, every office that has answered lately. */
export const listTimes = (kind: string): Promise<ReckonedTime[]> =>
  db.officeTime.findMany({ where: { kind }, orderBy: { officeCode: 'asc' } })
