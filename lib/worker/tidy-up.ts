import 'server-only'
import { keepTermsByNight } from '@/lib/privacy/keep/keep-terms'
import { watchTally } from '@/lib/queues/tally/watch-tally'
import { lapseDeclarations } from '@/lib/review/checking/lapse-declarations'

/** Every night: returned cases past their date are closed, and what was promised to be kept only so long goes. */
export async function tidyUp(): Promise<void> {
  await lapseDeclarations()
  await watchTally()
  await keepTermsByNight()
}
