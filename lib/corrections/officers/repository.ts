import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import type { CorrectionState, OfficeCorrection } from '../correction'

const select = {
  id: true,
  accountId: true,
  byId: true,
  subject: true,
  mark: true,
  row: true,
  typed: true,
  evidence: true,
  notes: true,
  state: true,
  officeCode: true,
  answer: true,
  sentAt: true,
  stateSince: true,
  account: { select: { fullName: true, login: true, idNumber: true } },
} as const
const SENT = { not: 'DRAFT' } as const

/** Waiting ones the longest first. */
export const listOpen = async (officeCodes: string[]): Promise<OfficeCorrection[]> =>
  (await db.correction.findMany({
    where: { officeCode: { in: officeCodes }, state: { in: ['RECEIVED', 'CHECKING'] } },
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
    take: 100,
    select,
  })) as OfficeCorrection[]

export const listLatelyAnswered = async (
  officeCodes: string[],
  since: Date,
): Promise<OfficeCorrection[]> =>
  (await db.correction.findMany({
    where: {
      officeCode: { in: officeCodes },
      state: { in: ['CORRECTED', 'NOT_WRONG'] },
      stateSince: { gte: since },
    },
    orderBy: [{ stateSince: 'desc' }, { id: 'asc' }],
    take: 50,
    select,
  })) as OfficeCorrection[]

/** Another office's is not found. */
export const findOfOffice = async (
  id: string,
  officeCodes: string[],
): Promise<OfficeCorrection | null> =>
  (await db.correction.findFirst({
    where: { id, officeCode: { in: officeCodes }, state: SENT },
    select,
  })) as OfficeCorrection | null

/** Held until the transaction ends: of two officers pressing together one acts. */
export async function lockOfOffice(
  id: string,
  officeCodes: string[],
  tx: Tx,
): Promise<OfficeCorrection | null> {
  const [held] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Correction" WHERE id = ${id}::uuid AND "officeCode" = ANY(${officeCodes}) FOR UPDATE`
  if (!held) return null
  return (await tx.correction.findUnique({ where: held, select })) as OfficeCorrection | null
}

type Moved = { state: CorrectionState; takenById?: string; answeredById?: string; answer?: string }

export async function writeMove(id: string, moved: Moved, tx: Tx): Promise<void> {
  await tx.correction.update({
    where: { id },
    data: { ...moved, stateSince: new Date() },
    select: { id: true },
  })
}
