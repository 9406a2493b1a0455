import 'server-only'
import { streamOf } from '@/lib/accounts/account'
import { stopAccount } from '@/lib/accounts/sign-in/stop-account'
import { endCardsOf } from '@/lib/clinic-code/end-holding'
import { dayOf, today } from '@/lib/forms/days/dates'
import { moveHandover } from '@/lib/ivan/handovers/move-handover'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { queueMessage, type OutgoingMessage } from '@/lib/platform/messages/outbox'
import { endConsentsOf } from '@/lib/records/consents/end-consent'
import { speaking } from '@/lib/words/asked-language'
import { newsForGuardian, newsOfStopping } from '../request-messages'
import {
  endWaiting,
  listDueStops,
  listReachableGuardians,
  lockOwner,
  type ToldOwner,
} from '../repository'

type Due = { id: string; accountId: string; day: string; actor: string }

/** The account ends with its sessions, and everybody concerned is told, in one transaction. */
export async function carryOutStop({ id, accountId, day, actor }: Due, tx: Tx): Promise<void> {
  const owner = await lockOwner(accountId, tx)
  if (!(await stopAccount(accountId, new Date(), tx))) return
  if (owner.declarationId)
    await moveHandover({ declarationId: owner.declarationId, provider: null }, tx)
  await endConsentsOf(accountId, tx)
  await endCardsOf(accountId, tx)
  const entry = { stream: streamOf(accountId), act: 'stop', actor }
  await record({ ...entry, details: { request: id } }, tx)
  await tell(owner, () => newsOfStopping(owner, { on: day, isDone: true }), tx)
  for (const guardian of await listReachableGuardians(accountId, tx))
    await tell(guardian, () => newsForGuardian(guardian, day), tx)
}

async function tell(to: ToldOwner, compose: () => OutgoingMessage[], tx: Tx): Promise<void> {
  for (const news of speaking(to.language, compose))
    await queueMessage({ ...news, accountId: to.id }, tx)
}

/** By the clock: each in a transaction of its own, so that what a killed process left is done the next time, and nothing twice. */
export async function carryOutDueStops(day = today()): Promise<number> {
  const due = await listDueStops(day)
  for (const { id, accountId, endsOn } of due)
    await inTransaction(async (tx) => {
      // Held first, as everybody does who changes a request.
      await lockOwner(accountId, tx)
      const done = { state: 'DONE', doneAt: new Date() } as const
      if (await endWaiting({ id, accountId }, done, tx))
        await carryOutStop({ id, accountId, day: dayOf(endsOn), actor: 'system' }, tx)
    })
  return due.length
}
