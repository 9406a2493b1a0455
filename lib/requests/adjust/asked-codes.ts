import 'server-only'
import type { User } from '@/lib/accounts/account'
import {
  findAskedWays,
  hasTransactionCode,
  type AskedWays,
  type Authenticated,
} from '@/lib/accounts/codes/transaction-code'
import type { NoSending } from '@/lib/verification/code-error'
import { isCodeGood } from '@/lib/verification/find-code-state'
import { findNoSending } from '@/lib/verification/send-code'
import type { Proof } from './codes'

const purpose = 'new-contact'

/** `hasCode`: every contact that is to say yes has a code; `isSent`: the contact of before has one. */
export type AskedCodes = AskedWays & {
  isSent: boolean
  /** Why a new contact that has none gets none now. */
  noProofs: NoSending[]
}

type Asked = { user: Pick<User, 'id'>; about: string; to: Authenticated }

/** The new contacts to which no code that still opens has gone: a number that was changed after «Nhận mã» has none. */
async function findLacking(about: string, proofs: Proof[]): Promise<Proof[]> {
  const good = await Promise.all(
    proofs.map(({ to }) => isCodeGood({ purpose, subject: about, destinations: [to] })),
  )
  return proofs.filter((_, at) => !good[at])
}

/** Which codes the next press sends: only those that are lacking beside one of the contact of before, else all of them. */
export async function findNextCodes(
  asked: Asked,
  proofs: Proof[],
): Promise<{ proofs: Proof[]; isOnlyNew: boolean }> {
  const [lacking, isSent] = await Promise.all([
    findLacking(asked.about, proofs),
    hasTransactionCode(asked),
  ])
  const isOnlyNew = isSent && lacking.length > 0
  return { isOnlyNew, proofs: isOnlyNew ? lacking : proofs }
}

/** What the page shows of the codes, and what its button may do. */
export async function findAskedCodes(
  asked: Asked & { ways: Authenticated[] },
  proofs: Proof[],
): Promise<AskedCodes> {
  const [ways, next] = await Promise.all([findAskedWays(asked), findNextCodes(asked, proofs)])
  const isSent = ways.hasCode
  if (!next.isOnlyNew) return { ...ways, isSent, noProofs: [] }
  const { user, about, to } = asked
  const refusals = await Promise.all(
    next.proofs.map((proof) => findNoSending(purpose, aboutProof(user, about, proof))),
  )
  const noProofs = refusals.filter((one) => one !== null)
  const maySend = noProofs.length < next.proofs.length
  return { to, hasCode: false, isSent, ways: maySend ? [to] : [], closed: [], noProofs }
}

export const aboutProof = ({ id }: Pick<User, 'id'>, subject: string, { to }: Proof) => ({
  subject,
  destination: to,
  accountId: id,
  network: null,
})
