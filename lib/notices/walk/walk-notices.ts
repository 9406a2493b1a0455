import 'server-only'
import { dayOf, formatTime } from '@/lib/forms/days/dates'
import { DAY_MS, MINUTE_MS } from '@/lib/forms/days/milliseconds'
import { describeFault } from '@/lib/platform/database/describe-fault'
import { askParameters } from '@/lib/reckoning/ask-parameters'
import { log } from '@/server/process/log.mjs'
import { RECENT_DAYS } from '../found/recent'
import { noticeTopics, type NoticeTopic } from '../kinds'
import { findInBatch } from './find-in-batch'
import type { NoticeReader } from '../told/notice-reader'
import { isWished } from '../wish/notice-wish'
import { openBatch, type Wanting } from './open-batch'
import { listCodesAfter, listReaders } from './repository'
import {
  beginWalk,
  endWalk,
  findFirstWalk,
  findLastWalk,
  findOpenWalk,
  type Walk,
} from '../repository'
import { tellBatch, type WalkStep } from './tell-batch'

const PEOPLE_AT_ONCE = 500
/** A telephone that rings by night frightens. */
const FIRST_HOUR = '08:00'
const LAST_HOUR = '20:00'
/** Files come all day long: what they bring is looked at together. */
const PAUSE_MS = 60 * MINUTE_MS
/** What is left goes on the next minute, so that others have their turn. */
const SLICE_MS = 20_000

/** Every minute by day: begins a walk once a day and after an import, or goes on with the one that was begun. */
export async function walkByDay(stopping: AbortSignal, now = new Date()): Promise<void> {
  const time = formatTime(now)
  if (time < FIRST_HOUR || time >= LAST_HOUR) return
  const walk = (await findOpenWalk()) ?? ((await isDue(now)) ? await beginWalk() : null)
  const until = Date.now() + SLICE_MS
  await goOn(walk, () => stopping.aborted || Date.now() >= until)
}

/** A whole walk, whatever the hour; it goes on with one that was cut off. */
export async function walkThroughAll(): Promise<void> {
  await goOn((await findOpenWalk()) ?? (await beginWalk()), () => false)
}

async function isDue(now: Date): Promise<boolean> {
  const last = await findLastWalk()
  if (!last || dayOf(last.startedAt) < dayOf(now)) return true
  return last.isOutdated && now.getTime() - last.startedAt.getTime() >= PAUSE_MS
}

async function goOn(begun: Walk | null, isEnough: () => boolean): Promise<void> {
  for (let walk = begun; walk && !isEnough();) walk = await takeStep(walk)
}

/** Null: it has ended, or another process goes on with it. */
async function takeStep(walk: Walk): Promise<Walk | null> {
  const codes = await listCodesAfter(walk.after, PEOPLE_AT_ONCE)
  if (codes.length === 0) return endWalk(walk).then(() => null)
  const now = new Date()
  try {
    return await tellBatch(walk, await look(codes, now), now)
  } catch (fault) {
    // Whoever it was of: the others are not to wait for them. They are looked at again by the next walk.
    log(`notices: some people could not be looked at\n${describeFault(fault)}`)
    return tellBatch(walk, { codes, readers: [], found: [] }, now)
  }
}

async function look(codes: readonly string[], now: Date): Promise<WalkStep> {
  const readers = await listReaders(codes)
  const batch = await openBatch(codes, wantingOf(readers))
  const [parameters, first] = await Promise.all([askParameters(), findFirstWalk()])
  const recent = now.getTime() - RECENT_DAYS * DAY_MS
  const importedSince = new Date(Math.max(first.getTime(), recent))
  const found = await findInBatch(batch, readers, { parameters, day: dayOf(now), importedSince })
  return { codes, readers, found }
}

function wantingOf(readers: readonly NoticeReader[]): Wanting {
  const wanting = (topic: NoticeTopic) =>
    readers.filter(({ off }) => isWished(off, topic)).map(({ bhxhCode }) => bhxhCode)
  const topics = Object.keys(noticeTopics) as NoticeTopic[]
  return Object.fromEntries(topics.map((topic) => [topic, [...new Set(wanting(topic))]])) as Record<
    NoticeTopic,
    string[]
  >
}
