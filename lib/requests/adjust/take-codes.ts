import 'server-only'
import type { User } from '@/lib/accounts/account'
import { takeTransactionCode, type TakenCode } from '@/lib/accounts/codes/transaction-code'
import type { Typed } from '@/lib/forms/form-state'
import type { Tx } from '@/lib/platform/database/transaction'
import { checkCode } from '@/lib/verification/check-code'
import { codeFault } from '@/lib/verification/code-fault'
import type { Draft } from '../repository'
import type { WrongBox } from './code-words'
import { proofsOf, wayOf, type Signing } from './codes'

const fieldsOf = (draft: Draft): string[] => [
  'code',
  ...proofsOf(draft.typed).map(({ field }) => field),
]

/** What can be no code at all uses up no try. */
export const faultsOf = (draft: Draft, typed: Typed): WrongBox[] =>
  fieldsOf(draft).flatMap((field) => {
    const reason = codeFault('transaction', typed[field] ?? '')
    return reason ? [{ field, reason }] : []
  })

type Taking = Signing & { user: User; draft: Draft; typed: Typed }

/** Spends every code that was asked for; `wrong`: those that were not right, all of which the caller's transaction then gives back. */
export async function takeCodes(
  { user, draft, owner, signer, typed }: Taking,
  tx: Tx,
): Promise<{ wrong: WrongBox[]; taken: TakenCode | null }> {
  const to = wayOf(draft.typed, { owner, signer })
  const taken = to
    ? await takeTransactionCode({ user, about: draft.id, to }, typed.code ?? '', tx)
    : null
  const wrong: WrongBox[] = taken ? [] : [{ field: 'code', reason: 'wrong' }]
  for (const { field, to } of proofsOf(draft.typed)) {
    const about = { subject: draft.id, destinations: [to] }
    const { ok } = await checkCode('new-contact', about, typed[field] ?? '', tx)
    if (!ok) wrong.push({ field, reason: 'wrong' })
  }
  return { wrong, taken }
}
