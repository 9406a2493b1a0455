import 'server-only'
import { askPrepared } from '@/lib/platform/database/prepared'
import type { Tx } from '@/lib/platform/database/transaction'
import { Prisma } from '@/prisma/client/client'
import type { Acceptance } from './acceptance'

/** Whose, what they agreed to and withdrew, the newest first. */
export const listAcceptances = (accountId: string): Promise<Acceptance[]> =>
  askPrepared<Acceptance>(Prisma.sql`
    SELECT version, "acceptedAt", device, "withdrawnAt" FROM "TermsAcceptance"
    WHERE "accountId" = ${accountId}::uuid ORDER BY "acceptedAt" DESC, id DESC`)

export type NewAcceptance = { accountId: string; version: number; language: string; device: string }

/** False where this version is agreed to already. */
export async function insertAcceptance(acceptance: NewAcceptance, tx: Tx): Promise<boolean> {
  const { count } = await tx.termsAcceptance.createMany({
    data: [acceptance],
    skipDuplicates: true,
  })
  return count === 1
}

/** Which versions were withdrawn; none where nothing was agreed to. */
export async function withdrawAcceptances(accountId: string, tx: Tx): Promise<number[]> {
  const rows = await tx.termsAcceptance.updateManyAndReturn({
    where: { accountId, withdrawnAt: null },
    data: { withdrawnAt: new Date() },
    select: { version: true },
  })
  return rows.map(({ version }) => version)
}
