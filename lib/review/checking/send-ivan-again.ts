import 'server-only'
import { actorOf } from '@/lib/accounts/account'
import { sendHandoverAgain } from '@/lib/ivan/handovers/send-again'
import { record } from '@/lib/platform/journal/journal'
import { refused, type Outcome } from '../refusals'
import { actOnCase, type Press } from './act-on-case'

/** Whoever has signed a contract meanwhile, or waits for an answer, is handed over to their I-VAN once more. */
export function sendIvanAgain(which: Press): Promise<Outcome> {
  const { officer } = which
  return actOnCase({ ...which, action: 'sendIvanAgain' }, async ({ id }, tx) => {
    if (!(await sendHandoverAgain(id, tx))) return refused('not-now')
    await record(
      { stream: `declaration:${id}`, act: 'send-ivan-again', actor: actorOf(officer) },
      tx,
    )
    return { ok: true }
  })
}
