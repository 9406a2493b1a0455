import 'server-only'
import { actorOf, streamOf } from '@/lib/accounts/account'
import { maySetContacts } from '@/lib/accounts/guardians/may-set-contacts'
import { tellGuardiansOfContacts } from '@/lib/accounts/guardians/tell-of-contacts'
import { sendFirstCode } from '@/lib/accounts/send-first-code'
import { judgeTransactionCode, type Authenticated } from '@/lib/accounts/codes/transaction-code'
import { endOtherSessions } from '@/lib/accounts/sessions/end-sessions-of'
import { putContact } from '@/lib/contacts/changes/put-contact'
import { dayOf } from '@/lib/forms/days/dates'
import type { Typed } from '@/lib/forms/form-state'
import { moveHandover } from '@/lib/ivan/handovers/move-handover'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { queueMessage } from '@/lib/platform/messages/outbox'
import { storeFile } from '@/lib/stored-files/store-file'
import { speaking } from '@/lib/words/asked-language'
import { whoseRequest, type Requester } from '../requester'
import type { Owner } from '../owner'
import { placeOf } from '../printed/place-of'
import { requestPdf } from '../printed/request-pdf'
import { newsOfAdjusting, type AdjustDone } from '../request-messages'
import { confirmRequest, isDraft, lockOwner, writeAdjusted, type Draft } from '../repository'
import { adjustedBy } from './adjusted-by'
import type { WrongBox } from './code-words'
import { wayOf } from './codes'
import { findReady } from './keep-wishes'
import { adjustmentsOf, chosenOf, isChosen, newContactsOf, type Wishes } from './parts'
import { shownMark } from './shown-mark'
import { faultsOf, takeCodes } from './take-codes'

/** `changed`: in another window; `locked`: after too many tries. */
export type AdjustOutcome =
  /** `hasFirstCode`: the activation code of before is dead, another one went to the new phone. */
  | { ok: true; id: string; hasFirstCode: boolean }
  | { ok: false; reason: 'incomplete' | 'changed' | 'locked' | 'no-way' }
  | { ok: false; codes: WrongBox[] }

/** Undoes what the transaction has done so far: no code is spent unless all are right. */
class Refused extends Error {
  constructor(readonly refusal: AdjustOutcome & { ok: false }) {
    super('refused')
  }
}

/** What was asked for takes effect: the values, the request, its form, the journal and the news to every contact, or none of it. */
export async function adjustAccount(
  user: Requester,
  typed: Typed,
  token: string,
): Promise<AdjustOutcome> {
  const ready = await findReady(user)
  if (!ready) return { ok: false, reason: 'incomplete' }
  const { draft, wishes, signer } = ready
  const { accountId } = whoseRequest(user)
  if (typed.shown !== shownMark(draft.id, wishes)) return { ok: false, reason: 'changed' }
  const to = wayOf(draft.typed, { owner: wishes.owner, signer })
  if (!to) return { ok: false, reason: 'no-way' }
  const faults = faultsOf(draft, typed)
  if (faults.length > 0) return { ok: false, codes: faults }
  const adjusted = await judgeTransactionCode(user, {
    act: () => confirmAll({ user, typed, token, ready, to }),
    isWrong: (one: AdjustOutcome) => 'codes' in one,
  })
  if (adjusted) return adjusted
  // Pressed many times at once, all but one come late: they find it done.
  await inTransaction((tx) => lockOwner(accountId, tx))
  return { ok: false, reason: 'locked' }
}

type Confirming = {
  user: Requester
  typed: Typed
  token: string
  ready: NonNullable<Awaited<ReturnType<typeof findReady>>>
  to: Authenticated
}

async function confirmAll({ user, typed, token, ready, to }: Confirming): Promise<AdjustOutcome> {
  const { draft, wishes, signer } = ready
  const { owner } = wishes
  const { accountId, byId } = whoseRequest(user)
  const which = { id: draft.id, accountId }
  const at = new Date()
  const changes = adjustmentsOf(wishes)
  // Drawn before the transaction begins: it takes longer than all the writes together.
  const bytes = await requestPdf({
    owner,
    ...(byId && { signerName: signer.fullName }),
    madeOn: dayOf(at),
    place: placeOf(owner.address),
    changes,
    confirmed: { channel: to.channel, at },
  })
  const done = async (tx: Tx): Promise<AdjustOutcome> => {
    const now = await lockOwner(accountId, tx)
    if (!(await isAsConfirmed({ user, typed, ready }, now, tx)))
      throw new Refused({ ok: false, reason: 'changed' })
    const { wrong, taken } = await takeCodes(
      { user, draft, owner: now, signer: byId ? signer : now, typed },
      tx,
    )
    if (wrong.length > 0 || !taken) throw new Refused({ ok: false, codes: wrong })
    const confirmed = { ...taken, ...formerOf(draft, now), changes, at, isDone: true }
    if (!(await confirmRequest(which, confirmed, tx)))
      throw new Refused({ ok: false, reason: 'changed' })
    await putInEffect(wishes, token, tx)
    await storeFile({ requestId: draft.id, kind: 'FORM', mediaType: 'application/pdf', bytes }, tx)
    const details = { request: draft.id, parts: chosenOf(draft.typed), code: taken.codeId }
    const act = byId ? 'adjust-for-child' : 'adjust'
    await record({ stream: streamOf(accountId), act, actor: actorOf(user), details }, tx)
    const hasFirstCode = byId ? await helpChild(now, draft, tx) : false
    await tell(now, { ...now, ...valuesOf(draft) }, { at, hasFirstCode }, tx)
    return { ok: true, id: draft.id, hasFirstCode }
  }
  return inTransaction(done).catch((fault: unknown) => {
    if (fault instanceof Refused) return fault.refusal
    throw fault
  })
}

/** By a guardian who is one at this moment, and not by the same press once more. */
async function isAsConfirmed(
  { user, typed, ready: { draft, wishes } }: Pick<Confirming, 'user' | 'typed' | 'ready'>,
  owner: Owner,
  tx: Tx,
): Promise<boolean> {
  const { accountId, byId } = whoseRequest(user)
  if (byId && !(await maySetContacts(user, accountId, tx))) return false
  const isShown = shownMark(draft.id, { ...wishes, owner }) === typed.shown
  return isShown && isDraft({ id: draft.id, accountId }, tx)
}

const kinds = { phone: 'PHONE', email: 'EMAIL' } as const

/** A contact lets everybody else out, since it is the way in; a place tells nobody anything. */
async function putInEffect(wishes: Wishes, token: string, tx: Tx): Promise<void> {
  const { typed, owner } = wishes
  const contacts = newContactsOf(typed)
  for (const { part, value } of contacts)
    await putContact({ accountId: owner.id, kind: kinds[part], value }, tx)
  if (contacts.length > 0) await endOtherSessions({ accountId: owner.id, token }, 'adjust', tx)
  await writeAdjusted(owner.id, adjustedBy(wishes), addressOf(wishes), tx)
  const { declarationId } = owner
  if (declarationId && isChosen(typed, 'transaction'))
    await moveHandover({ declarationId, provider: providerOf(typed) }, tx)
}

const providerOf = ({ place, ivan = '' }: Typed) => (place === 'ivan' ? ivan : null)

const addressOf = ({ typed, names }: Wishes) => (isChosen(typed, 'address') ? names.address : null)

/** The contacts that are left: cases opened by them are let out. */
const formerOf = ({ typed }: Draft, { phone, email }: Owner) => ({
  ...(isChosen(typed, 'phone') && { formerPhone: phone }),
  ...(isChosen(typed, 'email') && { formerEmail: email }),
})

/** The other guardian hears of it too; a child that has never come in gets its first code where it is reached from now on. */
async function helpChild(before: Owner, draft: Draft, tx: Tx): Promise<boolean> {
  const { phone, email } = { ...before, ...valuesOf(draft) }
  const told = [before.phone, before.email, phone, email].filter((one) => one !== null)
  await tellGuardiansOfContacts(before.id, told, tx)
  if (!isChosen(draft.typed, 'phone') || !phone) return false
  return sendFirstCode({ accountId: before.id, phone, language: before.language }, tx)
}

const valuesOf = (draft: Draft): Partial<Record<'phone' | 'email', string>> =>
  Object.fromEntries(newContactsOf(draft.typed).map(({ part, value }) => [part, value]))

async function tell(before: Owner, after: Owner, done: AdjustDone, tx: Tx): Promise<void> {
  for (const news of speaking(before.language, () => newsOfAdjusting(before, after, done)))
    await queueMessage({ ...news, accountId: before.id }, tx)
}
