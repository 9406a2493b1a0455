import 'server-only'
import { db } from '@/lib/platform/database/db'
import { askPrepared } from '@/lib/platform/database/prepared'
import { Prisma } from '@/prisma/client/client'

/** Two messages in thirty thousand million have the same code. */
const MOST_OF_A_CODE = 5

/** What was sent under a code. Words, never whom to. What was given up before it went out nobody has got. */
export const findByMessageCode = (code: string) =>
  db.message.findMany({
    where: { code, NOT: { state: 'FAILED', sentAt: null } },
    orderBy: { id: 'desc' },
    take: MOST_OF_A_CODE,
    select: {
      ...{ channel: true, subject: true, body: true, openWords: true, secret: true },
      ...{ purpose: true, declarationId: true, accountId: true, createdAt: true },
    },
  })

/** Whose box: the account, and the case that it came from, which was told of before there was an account. */
export type MessageBox = { accountId: string; declarationId: string | null }

const inBox = ({ accountId, declarationId }: MessageBox) =>
  declarationId ? { OR: [{ accountId }, { declarationId }] } : { accountId }

const own = {
  ...{ id: true, channel: true, recipient: true, language: true, subject: true, code: true },
  ...{ body: true, openWords: true, secret: true, purpose: true },
  ...{ declarationId: true, accountId: true, state: true, failure: true },
  ...{ createdAt: true, sentAt: true, deliveredAt: true, readAt: true },
} as const

export const listInBox = (box: MessageBox, { take, skip }: { take: number; skip: number }) =>
  db.message.findMany({
    where: inBox(box),
    orderBy: { id: 'desc' },
    ...{ take, skip, select: own },
  })

export const countInBox = (box: MessageBox): Promise<number> =>
  db.message.count({ where: inBox(box) })

/** What nobody has marked as read: by an index of these alone. */
const notRead = (accountId: string) => ({ accountId, readAt: null, secret: false })

/** Asked for a menu: the words are those of the index, so that every plan can use it. */
export async function countUnreadOf(accountId: string): Promise<number> {
  const [row] = await askPrepared<{ count: number }>(Prisma.sql`
    SELECT count(*)::int AS count FROM "Message" WHERE "accountId" = ${accountId}::uuid AND "readAt" IS NULL AND NOT secret`)
  return row!.count
}

/** One of them, or all where none is named; of another account's nothing. */
export async function markReadIn(accountId: string, id: string | null): Promise<void> {
  await db.message.updateMany({
    where: { ...notRead(accountId), ...(id ? { id } : {}) },
    data: { readAt: new Date() },
  })
}
