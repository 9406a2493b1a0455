import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import { waitingStates, type ChangeKind, type ContactChange } from '../contact-change'
import { select, shown } from '../repository'

const MOST_LISTED = 100

/** Those that still wait for somebody, the longest waiting first. */
export async function listWaiting(
  officeCodes: string[],
  { ASKED, CONFIRMED }: Record<'ASKED' | 'CONFIRMED', Date>,
): Promise<ContactChange[]> {
  const rows = await db.contactChange.findMany({
    where: {
      officeCode: { in: officeCodes },
      OR: [
        { state: 'ASKED', stateSince: { gte: ASKED } },
        { state: 'CONFIRMED', stateSince: { gte: CONFIRMED } },
      ],
    },
    select,
    orderBy: [{ state: 'desc' }, { stateSince: 'asc' }],
    take: MOST_LISTED,
  })
  return rows.map(shown)
}

/** Those that have come to an end since then, the newest first. */
export async function listEnded(officeCodes: string[], since: Date): Promise<ContactChange[]> {
  const rows = await db.contactChange.findMany({
    where: {
      officeCode: { in: officeCodes },
      state: { notIn: [...waitingStates] },
      stateSince: { gte: since },
    },
    select,
    orderBy: { stateSince: 'desc' },
    take: MOST_LISTED,
  })
  return rows.map(shown)
}

/** Whatever waits for this account, at any office: for a colleague to whom the person has come. */
export const findWaitingOf = (accountId: string, kind: ChangeKind) =>
  db.contactChange.findFirst({
    where: { accountId, kind, state: { in: [...waitingStates] } },
    select: { id: true, officeCode: true, state: true, stateSince: true },
  })

type Lapsed = Pick<ContactChange, 'accountId' | 'officeCode'> & { kind: ChangeKind }

/** `since`: what came into each state before then waits no longer. */
export const lapseOverdue = (
  since: Record<'ASKED' | 'CONFIRMED', Date>,
  { now, accountId }: { now: Date; accountId?: string },
  tx: Tx,
): Promise<Lapsed[]> =>
  tx.contactChange.updateManyAndReturn({
    where: {
      accountId,
      OR: [
        { state: 'ASKED', stateSince: { lt: since.ASKED } },
        { state: 'CONFIRMED', stateSince: { lt: since.CONFIRMED } },
      ],
    },
    data: { state: 'LAPSED', stateSince: now },
    select: { accountId: true, kind: true, officeCode: true },
  })

/** Accounts besides this one that messages to this contact reach. */
export async function listOtherHolders({
  accountId,
  newValue,
}: Pick<ContactChange, 'accountId' | 'newValue'>): Promise<('CITIZEN' | 'OFFICER')[]> {
  const rows = await db.$queryRaw<{ kind: 'CITIZEN' | 'OFFICER' }[]>`
    SELECT DISTINCT kind::text FROM "Account"
    WHERE id <> ${accountId}::uuid AND (phone = ${newValue} OR lower(email) = lower(${newValue}))`
  return rows.map(({ kind }) => kind)
}

/** Whether another account waits for the same new contact, at any office. */
export async function hasOtherWaiting({
  accountId,
  newValue,
}: Pick<ContactChange, 'accountId' | 'newValue'>): Promise<boolean> {
  const found = await db.contactChange.findFirst({
    where: {
      accountId: { not: accountId },
      newValue: { equals: newValue, mode: 'insensitive' },
      state: { in: [...waitingStates] },
    },
    select: { id: true },
  })
  return found !== null
}

/** Who asked and who decided, for their colleagues and the slip. */
export const listColleagues = (
  ids: string[],
): Promise<{ id: string; fullName: string; login: string }[]> =>
  db.account.findMany({
    where: { id: { in: ids }, kind: 'OFFICER' },
    select: { id: true, fullName: true, login: true },
  })
