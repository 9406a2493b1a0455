import 'server-only'
import { actorOf, type User } from '@/lib/accounts/account'
import { judgeTransactionCode, takeTransactionCode } from '@/lib/accounts/codes/transaction-code'
import {
  findPasswordFault,
  type OwnPasswordFault,
} from '@/lib/accounts/passwords/check-own-password'
import type { Typed } from '@/lib/forms/form-state'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { codeFault } from '@/lib/verification/code-fault'
import { MOST_CONSENTS } from '../consent'
import { newsForInvited, newsOfOffer } from '../consent-messages'
import { isAdultsAccount } from '../is-adults'
import { endConsent, lockAccounts } from '../repository'
import { tellAccount } from '../tell-account'
import { writeInJournals } from '../write-in-journals'
import { findInvitedAccount } from './find-invited-account'
import { consentMark, findConfirmableConsent, type Confirmable } from './giving'
import {
  countOpen,
  findReplaced,
  insertConsent,
  isConsentDraft,
  takeConsentDraft,
} from './repository'

type Refusal =
  | 'incomplete'
  | 'changed'
  | 'not-adult'
  | 'too-many'
  | 'locked'
  | 'wrong'
  | 'no-code'
  | 'short-code'
  | OwnPasswordFault
/** `hasEnded`: the other looked by an earlier consent until now. */
export type GivenAnswer = { ok: true; hasEnded: boolean } | { ok: false; reason: Refusal }
const refused = (reason: Refusal): GivenAnswer => ({ ok: false, reason })

/** Confirmed by password and code. The answer is the same whether or not there is such a person. */
export async function giveConsent(user: User, typed: Typed): Promise<GivenAnswer> {
  const giving = await findConfirmableConsent(user)
  if (!giving) return refused('incomplete')
  if (typed.shown !== consentMark(giving)) return refused('changed')
  if (!(await isAdultsAccount(user.id))) return refused('not-adult')
  const slip = codeFault('transaction', typed.code ?? '')
  if (slip) return refused(slip)
  const fault = await findPasswordFault(user, typed.password ?? '', 'consent-failed')
  if (fault) return refused(fault)
  const receiverId = await findInvitedAccount(user.id, giving)
  const given = await judgeTransactionCode(user, {
    act: () => inTransaction((tx) => confirm(user, { giving, code: typed.code!, receiverId }, tx)),
    isWrong: (one: GivenAnswer) => !one.ok && one.reason === 'wrong',
  })
  return given ?? refused('locked')
}

type Confirmed = { giving: Confirmable; code: string; receiverId: string | null }

async function confirm(
  user: User,
  { giving, code, receiverId }: Confirmed,
  tx: Tx,
): Promise<GivenAnswer> {
  const { draft, to, receiverCode } = giving
  const which = { id: draft.id, giverId: user.id }
  await lockAccounts([user.id], tx)
  if (!(await isConsentDraft(which, tx))) return refused('incomplete')
  if ((await countOpen(user.id, receiverCode, tx)) >= MOST_CONSENTS) return refused('too-many')
  const taken = await takeTransactionCode({ user, about: draft.id, to }, code, tx)
  if (!taken) return refused('wrong')
  await takeConsentDraft(which, tx)
  await replace(user, receiverCode, tx)
  const id = await insertConsent({ ...rowOf(giving), giverId: user.id, codeId: taken.codeId }, tx)
  const { scope, endsOn } = giving
  const details = { consent: id, scope, endsOn, channel: to.channel }
  const entry = { act: 'offer-consent', actor: actorOf(user), details }
  await writeInJournals({ ...entry, of: [user.id] }, tx)
  await tellAccount(user.id, newsOfOffer, tx)
  if (receiverId) await tellAccount(receiverId, newsForInvited, tx)
  return { ok: true, hasEnded: giving.replaces?.state === 'live' }
}

const rowOf = ({ receiverCode, receiverName, kinship, scope, endsOn }: Confirmable) => ({
  ...{ receiverCode, receiverName, kinship, scope },
  endsOn: new Date(endsOn),
})

/** One open consent to one person: the newer takes the place of the older at once, taken or not. */
async function replace(user: User, receiverCode: string, tx: Tx): Promise<void> {
  const former = await findReplaced(user.id, receiverCode, tx)
  if (!former) return
  await endConsent({ id: former.id, giverId: user.id }, 'replaced', tx)
  const entry = { act: 'end-consent', actor: actorOf(user), details: { consent: former.id } }
  await writeInJournals({ ...entry, of: [user.id, former.receiverId] }, tx)
}
