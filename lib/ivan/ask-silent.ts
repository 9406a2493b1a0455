import 'server-only'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { inTransaction } from '@/lib/platform/database/transaction'
import type { IvanHandover } from './handovers/handover'
import { hearIvan } from './hear'
import { changeHandover, listTaken, lockHandover } from './handovers/repository'
import type { ServiceOf } from './service/ivan-service'
import { ivanServiceOf } from './service/service-of-site'

/** By night: providers that have owed an answer for a day are asked for it. One that has forgotten is told again. */
export async function askSilentIvan(ask: ServiceOf = ivanServiceOf): Promise<number> {
  const silent = await listTaken(new Date(Date.now() - DAY_MS))
  for (const handover of silent) await askOne(handover, ask)
  return silent.length
}

export async function askOne({ id, provider }: IvanHandover, ask: ServiceOf): Promise<void> {
  // Away by night: asked again the next one.
  const answer = await ask(provider)
    ?.ask(id)
    .catch(() => undefined)
  if (answer === undefined) return
  await inTransaction(async (tx) => {
    const handover = await lockHandover(id, tx)
    if (handover?.state !== 'TAKEN') return
    if (answer) await hearIvan(handover, answer, tx)
    else await changeHandover(id, { state: 'WAITING', nextTryAt: new Date() }, tx)
  })
}
