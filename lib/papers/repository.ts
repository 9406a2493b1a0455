import 'server-only'
import { db } from '@/lib/platform/database/db'
import { askPrepared } from '@/lib/platform/database/prepared'
import type { Tx } from '@/lib/platform/database/transaction'
import { Prisma } from '@/prisma/client/client'
import type { Arrived, IssuedPaper } from './issued-paper'
import type { IssuedPaperKind, PaperWithdrawal } from './paper-kind'

/** The records of one account; a look at them was written down. */
type Owner = { accountId: string }

const bytesOf = (bytes: Uint8Array) => new Uint8Array(bytes)
const isoDay = (day: Date | null) => day?.toISOString().slice(0, 10) ?? null

export type NewPaper = {
  code: string
  kind: IssuedPaperKind
  issuedById: string
  issuedAt: Date
  days: IssuedPaper['days']
  inFull: boolean
  initials: string
  sha256: Buffer
}

export async function insertPaper(
  { accountId }: Owner,
  { days, sha256, ...paper }: NewPaper,
  tx: Tx,
): Promise<void> {
  const fromDay = days && new Date(days.from)
  const toDay = days && new Date(days.to)
  await tx.issuedPaper.create({
    data: { ...paper, accountId, fromDay, toDay, sha256: bytesOf(sha256) },
  })
}

const somebody = { select: { id: true, fullName: true } }
const columns = {
  ...{ code: true, kind: true, issuedAt: true, fromDay: true, toDay: true, inFull: true },
  ...{ withdrawnAt: true, withdrawal: true, issuedBy: somebody, withdrawnBy: somebody },
} as const satisfies Prisma.IssuedPaperSelect

type Row = Prisma.IssuedPaperGetPayload<{ select: typeof columns }>

function paperOfRow(row: Row): IssuedPaper {
  const { code, kind, issuedAt, issuedBy, inFull, withdrawnAt: at, withdrawnBy: by } = row
  const [from, to, why] = [isoDay(row.fromDay), isoDay(row.toDay), row.withdrawal]
  return {
    ...{ code, kind, issuedAt, issuedBy, inFull },
    days: from && to ? { from, to } : null,
    withdrawn: at && by && why ? { at, by, why } : null,
  }
}

/** How many of the newest a page tells. */
const MOST_SHOWN = 50

/** What was issued of these records, the newest first. */
export async function listPapers({ accountId }: Owner): Promise<IssuedPaper[]> {
  const rows = await db.issuedPaper.findMany({
    where: { accountId },
    orderBy: [{ issuedAt: 'desc' }, { code: 'asc' }],
    take: MOST_SHOWN,
    select: columns,
  })
  return rows.map(paperOfRow)
}

export async function findPaperOf({ accountId }: Owner, code: string): Promise<IssuedPaper | null> {
  const row = await db.issuedPaper.findUnique({ where: { code, accountId }, select: columns })
  return row && paperOfRow(row)
}

type Withdrawing = { code: string; withdrawnById: string; withdrawal: PaperWithdrawal }

/** False where it was taken back before, or is nobody's of these records. */
export async function withdrawOne(
  { accountId }: Owner,
  { code, ...by }: Withdrawing,
  tx: Tx,
): Promise<boolean> {
  const { count } = await tx.issuedPaper.updateMany({
    where: { code, accountId, withdrawnAt: null },
    data: { ...by, withdrawnAt: new Date() },
  })
  return count === 1
}

/** What a stranger who holds a paper is told, and the hash by which the file is known. */
export type RegisteredPaper = {
  code: string
  kind: IssuedPaperKind
  issuedAt: Date
  withdrawnAt: Date | null
  /** As printed; null for a paper of before this was kept, of which the name of today has to do. */
  initials: string | null
  ownerName: string
  sha256: Buffer
}

/** Of these codes those that stand in the register. */
export async function findRegisteredPapers(codes: readonly string[]): Promise<RegisteredPaper[]> {
  const rows = await db.issuedPaper.findMany({
    where: { code: { in: [...codes] } },
    orderBy: { issuedAt: 'desc' },
    select: {
      ...{ code: true, kind: true, issuedAt: true, withdrawnAt: true, sha256: true },
      initials: true,
      account: { select: { fullName: true } },
    },
  })
  return rows.map(({ account, sha256, ...row }) => ({
    ...row,
    ownerName: account.fullName,
    sha256: Buffer.from(sha256),
  }))
}

/** On which days files of a kind have come in, whomever they were about; null where none ever did. */
export async function findArrived(kind: 'periods' | 'claims'): Promise<Arrived | null> {
  const day = (found: string) =>
    Prisma.raw(`to_char(${found}("startedAt") AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`)
  const [row] = await askPrepared<{ first: string | null; last: string | null }>(Prisma.sql`
    SELECT ${day('min')} AS first, ${day('max')} AS last FROM "Import" WHERE kind = ${kind} AND "doneLine" > 0`)
  return row?.first && row.last ? { first: row.first, last: row.last } : null
}

export type SealedSigner = { number: number; sealed: Buffer; certificates: Buffer[] }

/** The newest first. */
export async function listSigners(): Promise<SealedSigner[]> {
  const rows = await db.paperSigner.findMany({
    orderBy: { number: 'desc' },
    select: { number: true, sealed: true, certificates: true },
  })
  return rows.map(({ number, sealed, certificates }) => ({
    number,
    sealed: Buffer.from(sealed),
    certificates: certificates.map((one) => Buffer.from(one)),
  }))
}

/** Of two servers that make one at once, the first counts. */
export async function insertSigner({ number, sealed, certificates }: SealedSigner): Promise<void> {
  await db.paperSigner.createMany({
    data: [{ number, sealed: bytesOf(sealed), certificates: certificates.map(bytesOf) }],
    skipDuplicates: true,
  })
}

export async function replaceSealed({
  number,
  sealed,
}: Pick<SealedSigner, 'number' | 'sealed'>): Promise<void> {
  await db.paperSigner.update({ where: { number }, data: { sealed: bytesOf(sealed) } })
}
