import 'server-only'
import { log } from '@/server/process/log.mjs'
import { recountTally, sumUpTally } from './repository'

/** Every minute: so that a count reads few rows. */
export const foldTally = (): Promise<void> => sumUpTally()

/** Every night. The tally is kept by the database itself, so a difference means that somebody went around it. */
export async function watchTally(): Promise<void> {
  const wrong = await recountTally()
  if (wrong > 0) log(`ALARM queues: ${wrong} counts were wrong and are put right`)
}
