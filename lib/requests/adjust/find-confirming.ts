import 'server-only'
import { findTransactionTries } from '@/lib/accounts/codes/transaction-code'
import { maskedEmail, maskedNumber } from '@/lib/forms/shown'
import type { TriesLeft } from '@/lib/platform/limits/tries'
import type { Requester } from '../requester'
import { findAskedCodes, type AskedCodes } from './asked-codes'
import { proofsOf, wayOf, waysOf, type Proof } from './codes'
import { findReady } from './keep-wishes'
import { adjustmentsOf, isChosen } from './parts'
import type { ShownChange, ValueChange } from '../request'
import { shownMark } from './shown-mark'

/** `no-way`: no contact of before could say yes, so it is done at the counter. */
export type Confirming =
  | { state: 'incomplete' }
  | { state: 'no-way' }
  | (AskedCodes & {
      state: 'ready'
      changes: ShownChange[]
      /** A provider that serves them today is left. */
      leavesProvider: boolean
      shown: string
      proofs: Proof[]
      tries: TriesLeft
    })

/** A guardian sees of the child's contact of before as much as a bystander may: it may be the other guardian's. */
const shownTo = ({ wardId }: Requester, changes: ValueChange[]): ShownChange[] =>
  wardId === undefined
    ? changes
    : changes.map((change) => ({ ...change, before: '', ...covered(change.before) }))

const covered = (before: string): Pick<ShownChange, 'covered'> =>
  before ? { covered: before.includes('@') ? maskedEmail(before) : maskedNumber(before) } : {}

/** What the page of confirmation shows: what will change, and which codes are asked for. */
export async function findConfirming(user: Requester): Promise<Confirming> {
  const ready = await findReady(user)
  if (!ready) return { state: 'incomplete' }
  const { draft, wishes, signer } = ready
  const signing = { owner: wishes.owner, signer }
  const to = wayOf(draft.typed, signing)
  if (!to) return { state: 'no-way' }
  const [proofs, ways] = [proofsOf(draft.typed), waysOf(draft.typed, signing)]
  const [asked, tries] = await Promise.all([
    findAskedCodes({ user, about: draft.id, to, ways }, proofs),
    findTransactionTries(user),
  ])
  return {
    state: 'ready',
    changes: shownTo(user, adjustmentsOf(wishes)),
    leavesProvider:
      wishes.owner.transaction.place === 'ivan' && isChosen(draft.typed, 'transaction'),
    shown: shownMark(draft.id, wishes),
    ...asked,
    proofs,
    tries,
  }
}
