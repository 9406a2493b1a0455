import 'server-only'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { runErrands } from '@/lib/platform/errands/run-errands'
import { findSentCase } from '@/lib/registration/contact/find-sent-case'
import { ofKind, whoseOf } from '@/lib/registration/steps/declaration'
import { isOwed, type IvanHandover } from './handovers/handover'
import { hearIvan, tellOfHandover } from './hear'
import { changeHandover, claimHandovers, lockHandover } from './handovers/repository'
import type { IvanClient, IvanService, IvanSaid, ServiceOf } from './service/ivan-service'
import { ivanServiceOf } from './service/service-of-site'

/** Every minute: whoever waits to be handed over. A provider that is not connected is one that does not answer. */
export const sendHandovers = (serviceOf: ServiceOf = ivanServiceOf): Promise<void> =>
  runErrands<IvanHandover, IvanSaid>({
    claimDue: claimHandovers,
    lock: lockOwed,
    ask: (handover) => register(handover, serviceOf(handover.provider)),
    note: ({ id }, said) => inTransaction((tx) => noteAnswer(id, said, tx)),
    change: changeHandover,
    serviceOf: ({ provider }) => provider,
    isWaitedFor: ({ state }) => state === 'WAITING',
    tellDown: (handover, tx) => tellOfHandover(handover, 'down', tx),
  })

/** Whoever leaves the provider between claim and turn is not told to it any more. */
async function lockOwed(id: string, tx: Tx): Promise<IvanHandover | null> {
  const handover = await lockHandover(id, tx)
  return handover && isOwed(handover) ? handover : null
}

async function register(
  { id, declarationId, provider }: IvanHandover,
  service: IvanService | null,
): Promise<IvanSaid> {
  if (!service) throw new Error(`No service of the provider ${provider} is set.`)
  return service.register(await clientOf(id, declarationId))
}

async function noteAnswer(id: string, said: IvanSaid, tx: Tx): Promise<void> {
  const handover = await lockHandover(id, tx)
  if (handover) await hearIvan(handover, said, tx)
}

/** By what a provider finds its contract, and nothing besides. */
async function clientOf(id: string, declarationId: string): Promise<IvanClient> {
  const { answers } = await findSentCase(declarationId)
  const { fullName, bhxhCode } = whoseOf(answers)
  const { organisation } = ofKind(answers, 'organisation') ?? {}
  const numbers = organisation
    ? { taxCode: organisation.taxCode, unitCode: organisation.unitCode }
    : { bhxhCode }
  return { id, fullName, ...numbers }
}
