import 'server-only'
import { db } from '@/lib/platform/database/db'
import { Prisma } from '@/prisma/client/client'
import type { Tx } from '@/lib/platform/database/transaction'
import { editable } from '../steps/status'
import type { Committed } from '../steps/sending-code'

// What waits for the account's code, of one declaration that its account began.

type Which = { id: string; accountId: string }

const open = ({ id, accountId }: Which) => ({ id, accountId, status: { in: [...editable] } })

/** Null where nothing was committed to, or it has been sent. */
export async function findCommitted(
  which: Which,
  client: Tx | typeof db = db,
): Promise<Committed | null> {
  const row = await client.declaration.findFirst({
    where: open(which),
    select: { committed: true },
  })
  return (row?.committed as Committed | null | undefined) ?? null
}

export async function keepCommitted(which: Which, committed: Committed): Promise<void> {
  await db.declaration.updateMany({ where: open(which), data: { committed } })
}

/** What was committed to once says nothing of the next sending. */
export async function forgetCommitted(id: string, tx: Tx): Promise<void> {
  await tx.declaration.updateMany({ where: { id }, data: { committed: Prisma.DbNull } })
}
