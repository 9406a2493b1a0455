import 'server-only'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import { mayTryTransaction } from '@/lib/accounts/codes/transaction-code'
import { endOtherSessions } from '@/lib/accounts/sessions/end-sessions-of'
import { putContact } from '@/lib/contacts/changes/put-contact'
import { dayOf } from '@/lib/forms/days/dates'
import type { Typed } from '@/lib/forms/form-state'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { queueMessage } from '@/lib/platform/messages/outbox'
import { storeFile } from '@/lib/stored-files/store-file'
import { speaking } from '@/lib/words/asked-language'
import type { Owner } from '../owner'
import { placeOf } from '../printed/place-of'
import { requestPdf } from '../printed/request-pdf'
import { newsOfAdjusting } from '../request-messages'
import { confirmRequest, lockOwner, type Draft } from '../repository'
import type { WrongBox } from './code-words'
import { wayOf } from './codes'
import { findAdjusting } from './keep-wishes'
import { adjustmentsOf, chosenOf, errorsOfNew, newValuesOf, type PartId } from './parts'
import { shownMark } from './shown-mark'
import { faultsOf, takeCodes } from './take-codes'

/** `changed`: in another window; `locked`: after too many tries. */
export type Adjusted =
  | { ok: true; id: string }
  | { ok: false; reason: 'incomplete' | 'changed' | 'locked' | 'no-way' }
  | { ok: false; codes: WrongBox[] }

/** Undoes what the transaction has done so far: no code is spent unless all are right. */
class Refused extends Error {
  constructor(readonly refusal: Adjusted & { ok: false }) {
    super('refused')
  }
}

/** What was asked for takes effect: the values, the request, its form, the journal and the news to every contact, or none of it. */
export async function adjustAccount(user: User, typed: Typed, token: string): Promise<Adjusted> {
  const { draft, owner } = await findAdjusting(user)
  if (!draft || chosenOf(draft.typed).length === 0 || errorsOfNew(draft.typed, owner).length > 0)
    return { ok: false, reason: 'incomplete' }
  if (typed.shown !== shownMark(draft, owner)) return { ok: false, reason: 'changed' }
  const to = wayOf(draft.typed, owner)
  if (!to) return { ok: false, reason: 'no-way' }
  const faults = faultsOf(draft, typed)
  if (faults.length > 0) return { ok: false, codes: faults }
  if (!(await mayTryTransaction(user))) return { ok: false, reason: 'locked' }
  const at = new Date()
  const changes = adjustmentsOf(draft.typed, owner)
  // Drawn before the transaction begins: it takes longer than all the writes together.
  const bytes = await requestPdf({
    owner,
    madeOn: dayOf(at),
    place: placeOf(owner.address),
    changes,
    confirmed: { channel: to.channel, at },
  })
  const done = async (tx: Tx): Promise<Adjusted> => {
    const now = await lockOwner(user.id, tx)
    if (shownMark(draft, now) !== typed.shown) throw new Refused({ ok: false, reason: 'changed' })
    const codes = await takeCodes({ user, draft, owner: now, typed }, tx)
    if (codes.length > 0) throw new Refused({ ok: false, codes })
    const which = { id: draft.id, accountId: user.id }
    if (!(await confirmRequest(which, { ...to, changes, at, isDone: true }, tx)))
      throw new Refused({ ok: false, reason: 'changed' })
    for (const { part, value } of newValuesOf(draft.typed))
      await effects[part]({ owner: now, value, token }, tx)
    await storeFile({ requestId: draft.id, kind: 'FORM', mediaType: 'application/pdf', bytes }, tx)
    const details = { request: draft.id, parts: chosenOf(draft.typed) }
    const act = { stream: streamOf(user.id), act: 'adjust', actor: actorOf(user) }
    await record({ ...act, details }, tx)
    await tell(now, { ...now, ...valuesOf(draft) }, at, tx)
    return { ok: true, id: draft.id }
  }
  return inTransaction(done).catch((fault: unknown) => {
    if (fault instanceof Refused) return fault.refusal
    throw fault
  })
}

type Effect = (change: { owner: Owner; value: string; token: string }, tx: Tx) => Promise<void>

const ofContact =
  (kind: 'PHONE' | 'EMAIL'): Effect =>
  async ({ owner, value, token }, tx) => {
    await putContact({ accountId: owner.id, kind, value }, tx)
    await endOtherSessions({ accountId: owner.id, token }, 'adjust', tx)
  }

/** What each part brings about. */
const effects: Record<PartId, Effect> = { phone: ofContact('PHONE'), email: ofContact('EMAIL') }

const valuesOf = (draft: Draft) =>
  Object.fromEntries(newValuesOf(draft.typed).map(({ part, value }) => [part, value]))

async function tell(before: Owner, after: Owner, at: Date, tx: Tx): Promise<void> {
  for (const news of speaking(before.language, () => newsOfAdjusting(before, after, at)))
    await queueMessage({ ...news, accountId: before.id }, tx)
}
