import 'server-only'
import { Prisma } from '@/prisma/client/client'
import { db } from '../database/db'
import { askPrepared } from '../database/prepared'
import type { Tx } from '../database/transaction'

/**
 * `stream` is what the entry is about: `declaration:<id>`, `account:<id>`, `office:<code>`.
 * `actor` is who did it: `citizen`, `account:<id>` or `system`.
 */
type Plain = string | number | boolean | null
export type Entry = {
  stream: string
  act: string
  actor: string
  details?: Record<string, Plain | string[] | Record<string, Plain>[]>
}

/** Adds one line to a stream. The database numbers it and chains its hash, and refuses changes afterwards. */
export async function record(entry: Entry, tx: Tx | typeof db = db): Promise<void> {
  const { stream, act, actor, details = {} } = entry
  const line = Prisma.sql`
    INSERT INTO "JournalEntry" (stream, act, actor, details)
    VALUES (${stream}, ${act}, ${actor}, ${JSON.stringify(details)}::jsonb)`
  await (tx === db ? askPrepared(line) : tx.$executeRaw(line))
}

/** Many at once, each as `record` adds it. */
export async function recordAll(entries: Entry[], tx: Tx): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "JournalEntry" (stream, act, actor, details)
    SELECT stream, act, actor, coalesce(details, '{}')
    FROM jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
      AS entry (stream text, act text, actor text, details jsonb)`
}

export type JournalLine = { at: Date; act: string; actor: string; details: unknown }

/** One stream, oldest first. */
export function listEntries(stream: string): Promise<JournalLine[]> {
  return db.journalEntry.findMany({
    where: { stream },
    orderBy: { position: 'asc' },
    select: { at: true, act: true, actor: true, details: true },
  })
}

type Done = { actors: string[]; acts: string[]; streams: string[]; since: Date }

/** Whether one of these has done one of these acts about one of these things since then. */
export const hasDone = async (
  { actors, acts, streams, since }: Done,
  client: Tx | typeof db = db,
): Promise<boolean> =>
  (await client.journalEntry.findFirst({
    where: {
      actor: { in: actors },
      at: { gte: since },
      act: { in: acts },
      stream: { in: streams },
    },
    select: { position: true },
  })) !== null

export type StreamLine = JournalLine & { stream: string }
type Part = { streams: string[]; act?: string; limit: number }

/** A part of several streams told as one, newest first. */
export function listNewestEntries({ streams, act, limit }: Part): Promise<StreamLine[]> {
  return db.journalEntry.findMany({
    where: { stream: { in: streams }, act },
    orderBy: [{ at: 'desc' }, { position: 'desc' }, { stream: 'asc' }],
    take: limit,
    select: { stream: true, at: true, act: true, actor: true, details: true },
  })
}

/** What one actor did within ten minutes: each act once, with the stream it was about and how many times. */
export type Visit = { actor: string; from: Date; to: Date; acts: VisitAct[] }
export type VisitAct = {
  act: string
  stream: string
  device: string | null
  paper: string | null
  /** By which consent somebody looked, or which one was given, taken or ended. */
  consent: string | null
  /** Covered numbers stood there in full. */
  inFull: boolean
  times: number
}
type Visits = {
  streams: string[]
  /** Of these only what somebody with an account did: whoever holds their key may be anybody. */
  others: string[]
  /** Of whoever lets the owner look: of these only the owner's own looks. */
  lookedAt: string[]
  own: string
  isOwn: boolean
  limit: number
  offset: number
}

/**
 * Several streams told by visits, newest first, with how many there are. `own` is the actor whose streams they are; whoever held
 * the key of the declaration before there was an account counts as own too.
 */
export async function listVisits(asked: Visits): Promise<{ visits: Visit[]; total: number }> {
  const { streams, others, lookedAt, own, isOwn, limit, offset } = asked
  const rows = await db.$queryRaw<(Visit & { total: number })[]>`
    WITH told AS (
      SELECT actor, date_bin('10 minutes', at, TIMESTAMPTZ 'epoch') AS span, act, stream,
        details->>'device' AS device, details->>'paper' AS paper, details->>'consent' AS consent,
        coalesce(details->>'inFull', '') = 'true' AS "inFull", count(*)::int AS times, min(at) AS first, max(at) AS last, min(position) AS place
      FROM "JournalEntry"
      WHERE (stream = ANY (${streams}) OR (stream = ANY (${others}) AND actor LIKE 'account:%')
          OR (stream = ANY (${lookedAt}) AND actor = ${own} AND act LIKE 'view-%' AND details->>'consent' IS NOT NULL))
        AND (actor = ${own} OR (actor = 'citizen' AND stream LIKE 'declaration:%')) = ${isOwn}
      GROUP BY 1, 2, 3, 4, 5, 6, 7, 8)
    SELECT actor, min(first) AS "from", max(last) AS "to", count(*) OVER ()::int AS total,
      jsonb_agg(jsonb_build_object('act', act, 'stream', stream, 'device', device, 'paper', paper, 'consent', consent,
        'inFull', "inFull", 'times', times) ORDER BY first, place) AS acts
    FROM told GROUP BY actor, span
    ORDER BY max(last) DESC, actor LIMIT ${limit} OFFSET ${offset}`
  return { visits: rows, total: rows[0]?.total ?? 0 }
}

/** Of these streams the entries of one kind, oldest first. */
export const listActs = (
  streams: string[],
  act: string,
  client: Tx | typeof db = db,
): Promise<StreamLine[]> =>
  client.journalEntry.findMany({
    where: { stream: { in: streams }, act },
    orderBy: [{ at: 'asc' }, { position: 'asc' }],
    select: { stream: true, at: true, act: true, actor: true, details: true },
  })
