import 'server-only'
import type { User } from '@/lib/accounts/account'
import {
  findAskedWays,
  findTransactionTries,
  sendTransactionCode,
  type AskedWays,
} from '@/lib/accounts/codes/transaction-code'
import type { TriesLeft } from '@/lib/platform/limits/tries'
import type { OwnDeclaration } from '../repository'
import { findCommitment } from './commit-first'
import { findWays } from './prove-sending'
import { keepCommitted } from './repository'

export type CodeAsked =
  { ok: true } | { ok: false; reason: 'not-committed' | 'no-way' | 'locked' | 'too-many-codes' }

/** Sends the code of this declaration to a contact of record; which one is remembered beside what was committed to. */
export async function sendSendingCode(
  user: User,
  draft: OwnDeclaration,
  channel = '',
): Promise<CodeAsked> {
  const committed = await findCommitment(draft)
  if (!committed) return { ok: false, reason: 'not-committed' }
  const { ways, to: usual } = await findWays(draft)
  const to = ways.find((way) => way.channel === channel) ?? usual
  if (!to) return { ok: false, reason: 'no-way' }
  if ((await findTransactionTries(user)).until) return { ok: false, reason: 'locked' }
  await keepCommitted({ id: draft.id, accountId: user.id }, { ...committed, channel: to.channel })
  const sent = await sendTransactionCode({ user, about: draft.id, to })
  return sent.ok ? { ok: true } : { ok: false, reason: 'too-many-codes' }
}

export type SendingPage = AskedWays & { tries: TriesLeft }

/** What the page of the code needs; null where the account has no contact that a code could go to. */
export async function findSendingPage(
  user: User,
  draft: OwnDeclaration,
): Promise<SendingPage | null> {
  const { ways, to } = await findWays(draft)
  if (!to) return null
  const [asked, tries] = await Promise.all([
    findAskedWays({ user, about: draft.id, to, ways }),
    findTransactionTries(user),
  ])
  return { ...asked, tries }
}
