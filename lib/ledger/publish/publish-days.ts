import 'server-only'
import { createHash, sign } from 'node:crypto'
import { log } from '@/server/process/log.mjs'
import { dayOf, startOfDay } from '@/lib/forms/days/dates'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { signer } from '@/lib/paper-code/keys'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { dayBytes, signedBytes, toHex, type DayRecord, type SignedDay } from '../day-record'
import { findFirstAnchor, findLastDay, holdBook, insertDay, listHeads } from '../repository'
import { dayRoot, PART, partRoot } from './tree'

const after = (day: string): string => dayOf(new Date(startOfDay(day).getTime() + DAY_MS))

/** Every night: each day that has ended and is not in the book yet gets its root, chained to the day before and signed. */
export async function publishDays(now = new Date()): Promise<void> {
  while (await inTransaction((tx) => publishNext(dayOf(now), tx)));
}

async function publishNext(today: string, tx: Tx): Promise<boolean> {
  await holdBook(tx)
  const last = await findLastDay(tx)
  const begin = last ? { day: after(last.day), first: last.last + 1 } : await findBegin(tx)
  if (!begin || begin.day >= today) return false
  const parts = await gatherParts(begin, tx)
  const root = toHex(dayRoot(parts.roots))
  const record = { ...begin, last: begin.first + parts.count - 1, root, before: last?.digest ?? '' }
  const day = signed(record)
  await insertDay(day, parts.roots, tx)
  // Whoever keeps the log elsewhere holds what nobody here can take back.
  log(`journal: day ${day.day} has the root ${day.root}, digest ${day.digest}`)
  return true
}

async function findBegin(tx: Tx): Promise<{ day: string; first: number } | null> {
  const first = await findFirstAnchor(tx)
  return first && { day: dayOf(first.at), first: first.number }
}

/** The roots of the day's anchors, part by part: however many they are, one part is held at a time. */
async function gatherParts({ day, first }: Pick<DayRecord, 'day' | 'first'>, tx: Tx) {
  const end = startOfDay(after(day)).toISOString()
  const roots: Uint8Array[] = []
  let count = 0
  for (let isWhole = true; isWhole;) {
    const read = await listHeads(first + count, PART, tx)
    const stop = read.findIndex(({ at }) => at >= end)
    const heads = stop === -1 ? read : read.slice(0, stop)
    if (heads.some(({ number }, at) => number !== first + count + at))
      throw new Error(`ALARM journal: an anchor of ${day} is gone, the day has no root.`)
    if (heads.length > 0) roots.push(partRoot(heads))
    count += heads.length
    isWhole = heads.length === PART
  }
  return { roots, count }
}

function signed(record: DayRecord): SignedDay {
  const digest = createHash('sha256').update(dayBytes(record)).digest('hex')
  const signature = sign(null, signedBytes(digest), signer.key).toString('hex')
  return { ...record, digest, keyId: signer.id, signature }
}
