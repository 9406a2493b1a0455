import 'server-only'
import { log } from '@/server/process/log.mjs'
import { dayOf } from '@/lib/forms/days/dates'
import { findOldest, noteRun } from '../repository'
import type { KeptTerm } from '../terms/term'
import { keptTerms, termIds, type TermId } from '../terms/terms'
import { deletions } from './deletions'

const HOUR_MS = 3_600_000

/** Every night: of each kind of data what has been kept for its term goes. */
export const keepTermsByNight = (): Promise<void> => keepTerms('night')

/** Every minute: what is kept for hours only. */
export const keepTermsByMinute = (): Promise<void> => keepTerms('minute')

/** One that can't be kept holds up no other: it is told, shown to administrators, and tried again. */
async function keepTerms(rhythm: KeptTerm['rhythm']): Promise<void> {
  const faults: unknown[] = []
  for (const term of termIds.filter((id) => keptTerms[id].rhythm === rhythm)) {
    const fault = await keepTerm(term)
    if (fault) faults.push(fault)
  }
  if (faults.length > 0) throw faults[0]
}

async function keepTerm(term: TermId, now = new Date()): Promise<unknown> {
  const { hours, rows } = keptTerms[term]
  const run = { term, day: dayOf(now), deleted: 0, failure: null }
  try {
    const deleted = await deletions[term](new Date(now.getTime() - hours * HOUR_MS))
    await noteRun({ ...run, deleted, oldestAt: await findOldest(rows) })
    return null
  } catch (fault) {
    log(`ALARM retention: the term of «${term}» was not kept`)
    await noteRun({ ...run, oldestAt: await findOldest(rows), failure: nameOf(fault) })
    return fault
  }
}

/** Its kind only: what a fault says may hold somebody's data. */
const nameOf = (fault: unknown): string => (fault instanceof Error ? fault.name : typeof fault)
