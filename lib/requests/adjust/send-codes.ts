import 'server-only'
import type { User } from '@/lib/accounts/account'
import { findTransactionTries, sendTransactionCode } from '@/lib/accounts/codes/transaction-code'
import { messageWithCode } from '@/lib/verification/message-with-code'
import { sendCodeBy } from '@/lib/verification/send-code'
import { aboutProof, findNextCodes } from './asked-codes'
import { proofsOf, wayOf, type Proof } from './codes'
import { whoseRequest, type Requester } from '../requester'
import { findReady } from './keep-wishes'
import { keepTyped, type Draft } from '../repository'

type Asked =
  { ok: true } | { ok: false; reason: 'incomplete' | 'no-way' | 'locked' | 'too-many-codes' }

/** One press, one code to each contact that has to say yes: one of before, and every new one. Where a new one alone has none, to that alone. */
export async function sendAdjustCodes(user: Requester, channel = ''): Promise<Asked> {
  const ready = await findReady(user)
  if (!ready) return { ok: false, reason: 'incomplete' }
  const { draft, wishes, signer } = ready
  const typed = { ...draft.typed, ...(channel && { channel }) }
  const to = wayOf(typed, { owner: wishes.owner, signer })
  if (!to) return { ok: false, reason: 'no-way' }
  if ((await findTransactionTries(user)).until) return { ok: false, reason: 'locked' }
  await keepTyped({ id: draft.id, ...whoseRequest(user) }, { channel: to.channel })
  const asked = { user, about: draft.id, to }
  const { isOnlyNew, proofs } = await findNextCodes(asked, proofsOf(typed))
  const sent = [
    ...(isOnlyNew ? [] : [await sendTransactionCode(asked)]),
    ...(await sendProofs(user, draft, proofs)),
  ]
  // What went out is good; for the rest the page says from when on another goes.
  return sent.every(({ ok }) => ok) ? { ok: true } : { ok: false, reason: 'too-many-codes' }
}

const purpose = 'new-contact'

async function sendProofs(user: User, draft: Draft, proofs: Proof[]) {
  const sent = []
  for (const proof of proofs) {
    const { channel, to } = proof
    const compose = (code: string) => messageWithCode(purpose, { channel, recipient: to }, code)
    sent.push(await sendCodeBy(purpose, aboutProof(user, draft.id, proof), compose))
  }
  return sent
}
