import 'server-only'
import { processWide } from '@/server/process/process-wide.mjs'
import { env } from '../env'
import { createSemaphore } from './semaphore'

/** A page asks several questions at once, and draws while the database works for another. */
const PAGES_A_CONNECTION = 2
const LONGEST_QUEUE = 2_000
/** Whoever has looked at an empty screen for so long presses again anyway. */
const PATIENCE_MS = 20_000

const shared = processWide as { pageTurns?: ReturnType<typeof newTurns> }
const allPlaces = () => env.DATABASE_POOL * PAGES_A_CONNECTION
const newTurns = () => createSemaphore(allPlaces(), LONGEST_QUEUE, PATIENCE_MS)
/** A paper keeps the processor busy for as long as some pages do: few of them at once, or nobody's page comes in between. */
export const PLACES_OF_A_PAPER = 6

/**
 * Pages that are asked for at the same moment are drawn in the order they came, as many at a time as the database can serve: hundreds who
 * wait for a connection together would all be told of a fault by the first of them that waits too long. Papers and files wait in the
 * same line. What was posted is read before: whoever sends it slowly may keep nobody's place.
 */
export async function inPageTurn<Answer>(draw: () => Promise<Answer>, places = 1): Promise<Answer> {
  shared.pageTurns ??= newTurns()
  const answer = await shared.pageTurns(Math.min(places, allPlaces()), draw)
  if (answer === 'full') throw new Error('too many wait for a page')
  return answer
}
