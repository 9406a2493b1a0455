import 'server-only'
import { startOfDay, today } from '@/lib/forms/days/dates'
import type { Tx } from '@/lib/platform/database/transaction'
import { noticeKinds, type FoundNotice, type NoticeKind } from '../kinds'
import type { StandingNotice, ToBeTold } from './choose-told'
import type { NoticeReader } from './notice-reader'

/** What those who may be told have been told already. */
export async function listStandingNotices(
  found: readonly FoundNotice[],
  readers: readonly NoticeReader[],
  tx: Tx,
): Promise<{ notices: StandingNotice[]; sentToday: Map<string, number> }> {
  const codes = [...new Set(found.map(({ bhxhCode }) => bhxhCode))]
  const ids = readers.filter((one) => codes.includes(one.bhxhCode)).map((one) => one.accountId)
  const visits = found.filter(({ kind }) => kind === 'visit').map(({ subject }) => subject)
  const notices = await tx.personNotice.findMany({
    where: {
      accountId: { in: ids },
      bhxhCode: { in: codes },
      OR: [{ kind: { not: 'visit' } }, { subject: { in: visits } }],
    },
    select: { accountId: true, bhxhCode: true, kind: true, subject: true, toldAt: true },
  })
  const sent = await tx.$queryRaw<{ accountId: string; count: number }[]>`
    SELECT "accountId", count(DISTINCT ("bhxhCode", kind))::int AS count FROM "PersonNotice"
    WHERE "accountId" = ANY (${ids}::uuid[]) AND "toldAt" >= ${startOfDay(today())} AND kind = ANY (${sentKinds})
    GROUP BY "accountId"`
  return {
    notices: notices.map((one) => ({ ...one, kind: one.kind as NoticeKind })),
    sentToday: new Map(sent.map(({ accountId, count }) => [accountId, count])),
  }
}

const sentKinds = (Object.keys(noticeKinds) as NoticeKind[]).filter(
  (kind) => noticeKinds[kind].isSent,
)

export async function addNotices(told: readonly ToBeTold[], tx: Tx): Promise<void> {
  await tx.personNotice.createMany({
    data: told.map(({ to, bhxhCode, kind, subject, day }) => ({
      accountId: to.accountId,
      ...{ bhxhCode, kind, subject, day: new Date(day) },
    })),
    skipDuplicates: true,
  })
}
