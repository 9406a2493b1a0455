import 'server-only'
import { today } from '@/lib/forms/days/dates'
import { inTransaction } from '@/lib/platform/database/transaction'
import { hear } from './hear'
import { listSilent, lockOrder } from './orders/repository'
import type { PostalService, Said } from './service/postal-service'
import { serviceOfSite } from './service/service-of-site'

/** By night: of orders whose day is over without a word the service is asked what became of them. Silence is no pick-up. */
export async function askSilent(service = serviceOfSite()): Promise<number> {
  const silent = service ? await listSilent(today()) : []
  for (const id of silent) await askOne(id, service!)
  return silent.length
}

async function askOne(id: string, service: PostalService): Promise<void> {
  // Away by night: asked again the next one.
  const answer = await service.ask(id).catch(() => undefined)
  if (answer === undefined) return
  await inTransaction(async (tx) => {
    const order = await lockOrder(id, tx)
    if (order) await hear(order, { orderId: id, ...becameOf(answer) }, tx)
  })
}

/** The service knows nothing of it, or still says that somebody will come. */
function becameOf(answer: Said | null): Said {
  if (answer && answer.state !== 'ORDERED') return answer
  return { state: 'FAILED', at: new Date(), reason: 'nobody-came' }
}
