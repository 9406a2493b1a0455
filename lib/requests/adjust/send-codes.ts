import 'server-only'
import type { User } from '@/lib/accounts/account'
import { findTransactionTries, sendTransactionCode } from '@/lib/accounts/codes/transaction-code'
import { messageWithCode } from '@/lib/verification/message-with-code'
import { sendCodeBy } from '@/lib/verification/send-code'
import { proofsOf, wayOf, type Proof } from './codes'
import { whoseRequest, type Requester } from '../requester'
import { findReady } from './keep-wishes'
import { keepTyped, type Draft } from '../repository'

type Asked =
  { ok: true } | { ok: false; reason: 'incomplete' | 'no-way' | 'locked' | 'too-many-codes' }

/** One press, one code to each contact that has to say yes: one of before, and every new one. */
export async function sendAdjustCodes(user: Requester, channel = ''): Promise<Asked> {
  const ready = await findReady(user)
  if (!ready) return { ok: false, reason: 'incomplete' }
  const { draft, wishes, signer } = ready
  const typed = { ...draft.typed, ...(channel && { channel }) }
  const to = wayOf(typed, { owner: wishes.owner, signer })
  if (!to) return { ok: false, reason: 'no-way' }
  if ((await findTransactionTries(user)).until) return { ok: false, reason: 'locked' }
  await keepTyped({ id: draft.id, ...whoseRequest(user) }, { channel: to.channel })
  const sent = [
    await sendTransactionCode({ user, about: draft.id, to }),
    ...(await sendProofs(user, draft, proofsOf(typed))),
  ]
  // What went out is good; for the rest the page says from when on another goes.
  return sent.every(({ ok }) => ok) ? { ok: true } : { ok: false, reason: 'too-many-codes' }
}

const purpose = 'new-contact'

async function sendProofs(user: User, draft: Draft, proofs: Proof[]) {
  const sent = []
  for (const { channel, to } of proofs) {
    const about = { subject: draft.id, destination: to, accountId: user.id, network: null }
    const compose = (code: string) => messageWithCode(purpose, { channel, recipient: to }, code)
    sent.push(await sendCodeBy(purpose, about, compose))
  }
  return sent
}
