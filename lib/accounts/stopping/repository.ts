import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'

type Registered = {
  login: string
  declarationId: string
  fullName: string
  phone: string
  email?: string
  idNumber?: string
  address: string
  language?: string
}

/** An account that its owner had stopped begins anew: another password, the contacts of the new declaration, the same history. */
export async function reopenStopped(
  { login, email = '', ...citizen }: Registered,
  tx: Tx,
): Promise<string | null> {
  // What was adjusted before belongs to the declaration of before.
  const anew = { emailVerified: false, passwordHash: null, adjusted: {} }
  const data = { ...citizen, email: email || null, ...anew }
  const [reopened] = await tx.account.updateManyAndReturn({
    where: { login, kind: 'CITIZEN', stoppedAt: { not: null } },
    data: { ...data, stoppedAt: null, waysInEnded: { increment: 1 } },
    select: { id: true },
  })
  return reopened?.id ?? null
}

/** From now on nobody enters; false where it was stopped before. */
export async function markStopped(id: string, at: Date, tx: Tx): Promise<boolean> {
  const { count } = await tx.account.updateMany({
    where: { id, kind: 'CITIZEN', stoppedAt: null },
    data: { stoppedAt: at },
  })
  return count === 1
}

/** A stop that was to come on a later day does not; how many. */
export async function dropWaitingStops(accountId: string, tx: Tx): Promise<number> {
  const where = { accountId, kind: 'STOP', state: 'SCHEDULED' } as const
  return (await tx.accountRequest.updateMany({ where, data: { state: 'DROPPED' } })).count
}
