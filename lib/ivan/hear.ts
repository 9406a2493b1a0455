import 'server-only'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { findIvanProvider } from '@/lib/offices/repository'
import { findSentCase } from '@/lib/registration/contact/find-sent-case'
import { tellOwner } from '@/lib/registration/sent/tell-owner'
import { isHandoverNews, type IvanHandover } from './handovers/handover'
import { newsOfHandover, type HandoverNews } from './news-of-handover'
import { changeHandover, isStillChosen, lockHandover } from './handovers/repository'
import type { IvanSaid } from './service/ivan-service'

/** Its acts in the journal, told in words by lib/review/desk and lib/accounts/personal. */
const actOf = {
  TAKEN: 'ivan-taken',
  ACCEPTED: 'ivan-accepted',
  REFUSED: 'ivan-refused',
  down: 'ivan-delayed',
} as const satisfies Record<HandoverNews, string>

type Report = IvanSaid & { id: string; provider: string }

/** What a provider reports of its own; of another's hand-over it knows nothing, and one that was left is nobody's. */
export const hearReport = ({ id, provider, ...said }: Report): Promise<boolean> =>
  inTransaction(async (tx) => {
    const handover = await lockHandover(id, tx)
    if (handover?.provider !== provider || handover.state === 'WITHDRAWN') return false
    await hearIvan(handover, said, tx)
    return true
  })

/** State, journal and message stand or fall together. */
export async function hearIvan(handover: IvanHandover, said: IvanSaid, tx: Tx): Promise<void> {
  if (!isHandoverNews(handover, said)) return
  const { state, at, reason } = said
  await changeHandover(handover.id, { state, heardAt: at, reason, attempts: 0 }, tx)
  await tellOfHandover(handover, state, tx)
}

/** That it has arrived is for the page alone; what the provider decides is what somebody waits for. */
export async function tellOfHandover(
  handover: IvanHandover,
  what: HandoverNews,
  tx: Tx,
): Promise<void> {
  const { id, declarationId, provider } = handover
  const stream = `declaration:${declarationId}`
  await record({ stream, act: actOf[what], actor: 'system', details: { handover: id } }, tx)
  // Who has left it meanwhile waits for nothing of it.
  if (what === 'TAKEN' || !(await isStillChosen(handover, tx))) return
  const name = (await findIvanProvider(provider, tx))?.name ?? provider
  const about = await findSentCase(declarationId, tx)
  await tellOwner(about, (told) => newsOfHandover(told, what, name), tx)
}
