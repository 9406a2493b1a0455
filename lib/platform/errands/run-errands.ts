import 'server-only'
import { MINUTE_MS } from '@/lib/forms/days/milliseconds'
import { inTransaction, type Tx } from '../database/transaction'
import type { Errand } from './errand'

const AT_ONCE = 20
/** After so many in a row a service is left alone until the next minute. */
const REFUSALS_IN_A_ROW = 3
/** Minutes until the next try; the last one for ever. */
const PAUSES = [1, 2, 5, 10, 20, 30, 60]
/** Longer than that, the person hears the truth. */
const TOLD_AFTER_MS = 30 * MINUTE_MS

type Changes = { attempts: number; nextTryAt: Date; toldDownAt?: Date }

export type Errands<Of extends Errand, Answer> = {
  /** Those whose turn has come; nobody else takes them meanwhile. */
  claimDue: (limit: number) => Promise<string[]>
  lock: (id: string, tx: Tx) => Promise<Of | null>
  /** Throws where the service is away, slow or ill. */
  ask: (errand: Of) => Promise<Answer>
  note: (errand: Of, answer: Answer) => Promise<void>
  change: (id: string, changes: Changes, tx: Tx) => Promise<void>
  /** Whom it is asked of: one that is away keeps no other waiting. */
  serviceOf: (errand: Of) => string
  /** Somebody waits to hear that it was taken. */
  isWaitedFor: (errand: Of) => boolean
  tellDown: (errand: Of, tx: Tx) => Promise<void>
}

/** Every minute, for as long as it takes. Nobody but the worker waits for another service; a fault of ours in one keeps no other from its turn. */
export async function runErrands<Of extends Errand, Answer>(
  errands: Errands<Of, Answer>,
): Promise<void> {
  const inVain = new Map<string, number>()
  const faults: unknown[] = []
  for (const id of await errands.claimDue(AT_ONCE)) {
    const errand = await inTransaction((tx) => errands.lock(id, tx))
    if (!errand) continue
    const service = errands.serviceOf(errand)
    const before = inVain.get(service) ?? 0
    if (before >= REFUSALS_IN_A_ROW) continue
    const isAnswered = await isCarriedOut(errands, errand).catch((fault) => faults.push(fault) > 0)
    inVain.set(service, isAnswered ? 0 : before + 1)
  }
  if (faults.length > 0) throw new AggregateError(faults, 'Answers could not be noted.')
}

async function isCarriedOut<Of extends Errand, Answer>(
  errands: Errands<Of, Answer>,
  errand: Of,
): Promise<boolean> {
  const asked = await errands.ask(errand).then(
    (answer) => ({ answer }),
    // The service's words may repeat what it was told of a person: only that it was in vain is kept.
    () => null,
  )
  if (asked) await errands.note(errand, asked.answer)
  else await noteVain(errands, errand.id)
  return asked !== null
}

const noteVain = <Of extends Errand, Answer>(errands: Errands<Of, Answer>, id: string) =>
  inTransaction(async (tx) => {
    const errand = await errands.lock(id, tx)
    if (!errand) return
    const attempts = errand.attempts + 1
    const pause = PAUSES[Math.min(attempts, PAUSES.length) - 1]!
    const isLong = Date.now() - errand.createdAt.getTime() > TOLD_AFTER_MS
    const isToTell = isLong && !errand.toldDownAt && errands.isWaitedFor(errand)
    const nextTryAt = new Date(Date.now() + pause * MINUTE_MS)
    const told = isToTell && { toldDownAt: new Date() }
    await errands.change(id, { attempts, nextTryAt, ...told }, tx)
    if (isToTell) await errands.tellDown(errand, tx)
  })
