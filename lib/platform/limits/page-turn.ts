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
const newTurns = () =>
  createSemaphore(env.DATABASE_POOL * PAGES_A_CONNECTION, LONGEST_QUEUE, PATIENCE_MS)

/**
 * Pages that are asked for at the same moment are drawn in the order they came, as many at a time as the database can serve: hundreds who
 * wait for a connection together would all be told of a fault by the first of them that waits too long.
 */
export async function inPageTurn<Answer>(draw: () => Promise<Answer>): Promise<Answer> {
  shared.pageTurns ??= newTurns()
  const answer = await shared.pageTurns(1, draw)
  if (answer === 'full') throw new Error('too many wait for a page')
  return answer
}
