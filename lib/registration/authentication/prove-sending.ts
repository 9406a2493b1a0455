import 'server-only'
import { actorOf, type User } from '@/lib/accounts/account'
import {
  findTransactionWays,
  judgeTransactionCode,
  takeTransactionCode,
  type Authenticated,
} from '@/lib/accounts/codes/transaction-code'
import { mayRegisterChild } from '@/lib/accounts/guardians/may-register-child'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { codeFault } from '@/lib/verification/code-fault'
import type { OwnDeclaration } from '../repository'
import { editable } from '../steps/status'
import { hold } from '../standing/repository'
import { findCommitted } from './repository'
import { needsCode, type SentByCode } from '../steps/sending-code'

/** Who is signed in, the code they typed, and when they committed to what it sends. */
export type SendingProof = { user: User; code: string; committedAt: string }

/**
 * `needs-code`: none was brought, or not by whoever's declaration it is. `not-of-age`: the account that began it may register nobody's child,
 * be it by its code or by a certificate.
 */
export type ProofRefusal =
  'needs-code' | 'no-code' | 'short-code' | 'wrong-code' | 'locked' | 'not-of-age'
type Refused<Reason extends string> = { ok: false; reason: Reason }

type Own = Pick<OwnDeclaration, 'id' | 'accountId'>

/** Where the code of a declaration goes: by the way that was chosen, or the first there is. */
export async function findWays(
  { id, accountId }: Own,
  tx?: Tx,
): Promise<{ ways: Authenticated[]; to: Authenticated | null }> {
  if (!accountId) return { ways: [], to: null }
  const ways = await findTransactionWays(accountId, tx)
  const committed = await findCommitted({ id, accountId }, tx)
  return { ways, to: ways.find(({ channel }) => channel === committed?.channel) ?? ways[0] ?? null }
}

type Sending<Result> = Brought & {
  /** Writes all the rest; `sentBy` is null where no code was needed. */
  send: (sentBy: SentByCode | null, tx: Tx) => Promise<Result>
}

/**
 * Runs a sending in one transaction with the code that confirms it: a sending that comes to nothing spends no code, a code that is not
 * right sends nothing.
 */
export async function sendProved<Result extends { ok: boolean }>(
  draft: OwnDeclaration,
  { willBeSigned, proof, send }: Sending<Result>,
): Promise<Result | Refused<ProofRefusal | 'already-submitted'>> {
  if (!needsCode(draft, { willBeSigned })) return inTransaction((tx) => send(null, tx))
  if (!isOwners(draft, proof)) return { ok: false, reason: 'needs-code' }
  const outcome = await judgeTransactionCode(proof.user, {
    act: () =>
      inTransaction((tx) => takeAndSend({ draft, proof, send }, tx)).catch(refusalOf<Result>),
    isWrong: (sent) => 'reason' in sent && sent.reason === 'wrong-code',
  })
  return outcome ?? { ok: false, reason: (await isSent(draft)) ? 'already-submitted' : 'locked' }
}

/** Waits for whoever is sending it at this moment: pressed many times at once, all but one come late. */
const isSent = (draft: OwnDeclaration): Promise<boolean> =>
  inTransaction(async (tx) => !editable.includes((await hold(draft, tx)).status))

type Taking<Result> = { draft: OwnDeclaration; proof: SendingProof } & Pick<Sending<Result>, 'send'>

async function takeAndSend<Result extends { ok: boolean }>(
  { draft, proof: { user, code }, send }: Taking<Result>,
  tx: Tx,
): Promise<Result | Refused<'wrong-code' | 'already-submitted'>> {
  // Whoever comes second, in another window, hears that it has been sent, not that the code is used.
  if (!editable.includes((await hold(draft, tx)).status))
    return { ok: false, reason: 'already-submitted' }
  const { to } = await findWays(draft, tx)
  const taken = to && (await takeTransactionCode({ user, about: draft.id, to }, code, tx))
  if (!taken) return { ok: false, reason: 'wrong-code' }
  const { codeId, channel, sentTo } = taken
  const at = new Date().toISOString()
  const details = { code: codeId, channel, at }
  await record(
    { stream: `declaration:${draft.id}`, act: 'confirm-by-code', actor: actorOf(user), details },
    tx,
  )
  const sent = await send({ codeId, channel, sentTo, at }, tx)
  if (!sent.ok) throw new NotSent(sent)
  return sent
}

/** Gives the code back: what it was to confirm has not happened. */
class NotSent extends Error {
  constructor(readonly outcome: { ok: boolean }) {
    super('not sent')
  }
}

function refusalOf<Result>(fault: unknown): Result {
  if (fault instanceof NotSent) return fault.outcome as Result
  throw fault
}

const isOwners = ({ accountId }: Own, proof: SendingProof | undefined): proof is SendingProof =>
  proof !== undefined && proof.user.id === accountId

type Brought = { willBeSigned: boolean; proof: SendingProof | undefined }

/** Before anything is drawn or tried: what can be no code at all uses up no try. */
export async function findProofFault(
  draft: OwnDeclaration,
  { willBeSigned, proof }: Brought,
): Promise<ProofRefusal | null> {
  const { accountId, desk } = draft
  if (accountId && !desk && !(await mayRegisterChild(accountId))) return 'not-of-age'
  if (!needsCode(draft, { willBeSigned })) return null
  return isOwners(draft, proof) ? codeFault('transaction', proof.code) : 'needs-code'
}
