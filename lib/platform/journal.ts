import 'server-only'
import { db } from './db'
import type { Tx } from './transaction'

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
  await tx.$executeRaw`
    INSERT INTO "JournalEntry" (stream, act, actor, details)
    VALUES (${stream}, ${act}, ${actor}, ${JSON.stringify(details)}::jsonb)`
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

export type StreamLine = JournalLine & { stream: string }
type Part = { streams: string[]; act?: string; limit: number; offset?: number }

/** A part of several streams told as one, newest first. */
export function listNewestEntries({
  streams,
  act,
  limit,
  offset = 0,
}: Part): Promise<StreamLine[]> {
  return db.journalEntry.findMany({
    where: { stream: { in: streams }, act },
    orderBy: [{ at: 'desc' }, { position: 'desc' }, { stream: 'asc' }],
    take: limit,
    skip: offset,
    select: { stream: true, at: true, act: true, actor: true, details: true },
  })
}

export const countEntries = (streams: string[]): Promise<number> =>
  db.journalEntry.count({ where: { stream: { in: streams } } })
