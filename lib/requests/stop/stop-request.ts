import 'server-only'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { judgeTransactionCode, takeTransactionCode } from '@/lib/accounts/codes/transaction-code'
import {
  findPasswordFault,
  type OwnPasswordFault,
} from '@/lib/accounts/passwords/check-own-password'
import { dayOf, today } from '@/lib/forms/days/dates'
import type { Typed } from '@/lib/forms/form-state'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { queueMessage } from '@/lib/platform/messages/outbox'
import { storeFile } from '@/lib/stored-files/store-file'
import { codeFault } from '@/lib/verification/code-fault'
import { speaking } from '@/lib/words/asked-language'
import { placeOf } from '../printed/place-of'
import { requestPdf } from '../printed/request-pdf'
import { newsOfStopping } from '../request-messages'
import { confirmRequest, findWaitingStop, isDraft, lockOwner } from '../repository'
import { carryOutStop } from './carry-out-stops'
import { findConfirmable, stopMark, type Stopping } from './stop-draft'

export type Stopped =
  | { ok: true; id: string; isDone: boolean }
  | { ok: false; reason: 'incomplete' | 'changed' | 'locked' | 'wrong' | 'no-code' | 'short-code' }
  | { ok: false; reason: OwnPasswordFault }
  /** Already confirmed, by an earlier press or in another window. */
  | { ok: false; reason: 'waiting'; id: string }

/** Confirmed by password and code. Of today it takes effect at once, of a later day it waits for the chore. */
export async function stopByOwner(user: User, typed: Typed): Promise<Stopped> {
  const stopping = await findConfirmable(user)
  if (!stopping) return (await findWaiting(user)) ?? { ok: false, reason: 'incomplete' }
  if (typed.shown !== stopMark(stopping)) return { ok: false, reason: 'changed' }
  const slip = codeFault('transaction', typed.code ?? '')
  if (slip) return { ok: false, reason: slip }
  const fault = await findPasswordFault(user, typed.password ?? '', 'stop-failed')
  if (fault) return { ok: false, reason: fault }
  const at = new Date()
  const bytes = await formOf(stopping, at)
  const confirmed = { stopping, code: typed.code!, at, bytes }
  const stopped = await judgeTransactionCode(user, {
    act: () => inTransaction((tx) => confirm(user, confirmed, tx)),
    isWrong: (one: Stopped) => !one.ok && one.reason === 'wrong',
  })
  return stopped ?? { ok: false, reason: 'locked' }
}

async function findWaiting({ id }: User, tx?: Tx): Promise<Stopped | null> {
  const waiting = await findWaitingStop(id, tx)
  return waiting && { ok: false, reason: 'waiting', id: waiting.id }
}

const formOf = ({ owner, stopOn, reason, to }: Stopping, at: Date): Promise<Buffer> =>
  requestPdf({
    owner,
    madeOn: dayOf(at),
    place: placeOf(owner.address),
    changes: [],
    stop: { on: stopOn, reason },
    confirmed: { channel: to.channel, at },
  })

type Confirmed = { stopping: Stopping; code: string; at: Date; bytes: Buffer }

async function confirm(
  user: User,
  { stopping, code, at, bytes }: Confirmed,
  tx: Tx,
): Promise<Stopped> {
  const { draft, stopOn, reason, to } = stopping
  const owner = await lockOwner(user.id, tx)
  const which = { id: draft.id, accountId: user.id }
  const waiting = await findWaiting(user, tx)
  if (waiting) return waiting
  if (!(await isDraft(which, tx))) return { ok: false, reason: 'changed' }
  const taken = await takeTransactionCode({ user, about: draft.id, to }, code, tx)
  if (!taken) return { ok: false, reason: 'wrong' }
  const isDone = stopOn <= today()
  const stop = { ...taken, reason, endsOn: new Date(stopOn), at, isDone }
  if (!(await confirmRequest(which, stop, tx))) return { ok: false, reason: 'changed' }
  await storeFile({ requestId: draft.id, kind: 'FORM', mediaType: 'application/pdf', bytes }, tx)
  if (isDone) await carryOutStop({ ...which, day: stopOn, actor: actorOf(user) }, tx)
  else {
    const entry = { stream: streamOf(user.id), act: 'ask-stop', actor: actorOf(user) }
    await record({ ...entry, details: { request: draft.id, day: stopOn } }, tx)
    const news = speaking(owner.language, () => newsOfStopping(owner, { on: stopOn, isDone }))
    for (const one of news) await queueMessage({ ...one, accountId: user.id }, tx)
  }
  return { ok: true, id: draft.id, isDone }
}
