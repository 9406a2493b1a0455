import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import type { HeadAt, SignedDay } from './day-record'

type KeptHead = { number: number; stream: string; length: number; head: Uint8Array; at: Date }

const headAt = ({ head, at, ...rest }: KeptHead): HeadAt => ({
  ...rest,
  head: Buffer.from(head).toString('hex'),
  at: at.toISOString(),
})

const HEAD = { number: true, stream: true, length: true, head: true, at: true } as const

/** Anchors from a number on, in their order. */
export const listHeads = async (from: number, count: number, tx: Tx): Promise<HeadAt[]> =>
  (
    await tx.journalAnchor.findMany({
      where: { number: { gte: from } },
      orderBy: { number: 'asc' },
      take: count,
      select: HEAD,
    })
  ).map(headAt)

/** Held until the transaction ends: two processes publish no day twice. */
export async function holdBook(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('journal-days', 0))`
}

export async function findFirstAnchor(tx: Tx): Promise<{ number: number; at: Date } | null> {
  return tx.journalAnchor.findFirst({
    orderBy: { number: 'asc' },
    select: { number: true, at: true },
  })
}

type KeptDay = {
  day: Date
  first: number
  last: number
  root: Uint8Array
  before: Uint8Array
  digest: Uint8Array
  keyId: string
  signature: Uint8Array
}

const PUBLIC = {
  ...{ day: true, first: true, last: true, root: true, before: true, digest: true },
  ...{ keyId: true, signature: true },
} as const

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const signedDay = ({ day, first, last, keyId, ...bytes }: KeptDay): SignedDay => ({
  ...{ day: day.toISOString().slice(0, 10), first, last, keyId },
  root: hex(bytes.root),
  before: hex(bytes.before),
  digest: hex(bytes.digest),
  signature: hex(bytes.signature),
})

export async function findLastDay(tx: Tx): Promise<SignedDay | null> {
  const row = await tx.journalDay.findFirst({ orderBy: { day: 'desc' }, select: PUBLIC })
  return row && signedDay(row)
}

export async function insertDay(day: SignedDay, parts: Uint8Array[], tx: Tx): Promise<void> {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))
  await tx.journalDay.create({
    data: {
      ...{ day: new Date(day.day), first: day.first, last: day.last, keyId: day.keyId },
      parts: parts.map((part) => new Uint8Array(part)),
      root: bytes(day.root),
      before: bytes(day.before),
      digest: bytes(day.digest),
      signature: bytes(day.signature),
    },
  })
}

/** The whole book, the oldest first. */
export const listDays = async (): Promise<SignedDay[]> =>
  (await db.journalDay.findMany({ orderBy: { day: 'asc' }, select: PUBLIC })).map(signedDay)

/** A page of it, the newest first. */
export async function listNewestDays(skip: number, take: number) {
  const [rows, total] = await Promise.all([
    db.journalDay.findMany({ orderBy: { day: 'desc' }, skip, take, select: PUBLIC }),
    db.journalDay.count(),
  ])
  return { days: rows.map(signedDay), total }
}

/** A line as it was hashed, to the letter (`journal_hash`). */
export type HashedLine = {
  stream: string
  at: Date
  act: string
  actor: string
  details: unknown
  text: string
}

/** The lines of somebody's own streams, in their order. */
export const listHashedLines = (streams: string[]): Promise<HashedLine[]> =>
  db.$queryRaw<HashedLine[]>`
    SELECT stream, at, act, actor, details, jsonb_build_array(stream, position,
      to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), act, actor, details)::text AS text
    FROM "JournalEntry" WHERE stream = ANY (${streams}) ORDER BY stream, position`

export type HeadOfDay = KeptHead & { day: Date; first: number; last: number; parts: Uint8Array[] }

/** Of each published day on which one of these streams grew its last anchor. */
export const listHeadsByDay = (streams: string[]): Promise<HeadOfDay[]> => db.$queryRaw<
  HeadOfDay[]
>`
  SELECT DISTINCT ON (anchor.stream, book.day) anchor.number, anchor.stream, anchor.length, anchor.head, anchor.at,
    book.day, book.first, book.last, book.parts
  FROM "JournalAnchor" anchor JOIN "JournalDay" book ON anchor.number BETWEEN book.first AND book.last
  WHERE anchor.stream = ANY (${streams})
  ORDER BY anchor.stream, book.day, anchor.number DESC`

/** Anchors beside some of them: those of each range, by number. */
export async function listHeadsIn(ranges: { from: number; to: number }[]): Promise<HeadAt[]> {
  const [from, to] = [ranges.map((range) => range.from), ranges.map((range) => range.to)]
  const rows = await db.$queryRaw<KeptHead[]>`
    SELECT DISTINCT anchor.number, anchor.stream, anchor.length, anchor.head, anchor.at
    FROM unnest(${from}::int[], ${to}::int[]) AS range (low, high)
    JOIN "JournalAnchor" anchor ON anchor.number BETWEEN range.low AND range.high
    ORDER BY anchor.number`
  return rows.map(headAt)
}

export const listDaysNamed = async (days: string[]): Promise<SignedDay[]> =>
  (
    await db.journalDay.findMany({
      where: { day: { in: days.map((day) => new Date(day)) } },
      orderBy: { day: 'asc' },
      select: PUBLIC,
    })
  ).map(signedDay)
