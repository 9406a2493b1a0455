import 'server-only'
import type { User } from '@/lib/accounts/account'
import type { Typed } from '@/lib/forms/form-state'
import { beginRequest, findDraft, findOwner, keepTyped, type Draft } from '../repository'
import type { Owner } from '../owner'
import { findNames, findTransactionNames } from './names'
import { normaliseWishes } from './normalise-wishes'
import { accountParts, chosenOf, errorsOfNew, partIds, type Wishes } from './parts'

const KIND = 'ADJUST'
const posted = (typed: Typed, names: readonly string[]): Typed =>
  Object.fromEntries(names.map((name) => [name, (typed[name] ?? '').slice(0, 500)]))

/** Which parts are to change: a tick that was taken away is kept as such. */
export async function keepChoice({ id: accountId }: User, typed: Typed): Promise<void> {
  const { id } = await beginRequest(accountId, KIND)
  await keepTyped({ id, accountId }, posted(typed, partIds))
}

/** The new values, right or wrong; false where the draft is gone, sent from another window. */
export async function keepNewValues({ id: accountId }: User, typed: Typed): Promise<boolean> {
  const draft = await findDraft(accountId, KIND)
  if (!draft) return false
  const fields = partIds.flatMap((part) => accountParts[part].fields)
  const words = posted(
    typed,
    fields.filter((field) => field in typed),
  )
  const normalised = await normaliseWishes({ ...draft.typed, ...words }, draft.typed)
  await keepTyped({ id: draft.id, accountId }, { ...words, ...normalised })
  return true
}

/** What somebody signed in has begun to adjust, and what holds today. */
export async function findAdjusting({ id }: User): Promise<{ draft: Draft | null; owner: Owner }> {
  const [draft, owner] = await Promise.all([findDraft(id, KIND), findOwner(id)])
  if (!owner) throw new Error('A signed-in account is gone.')
  return { draft, owner }
}

export async function wishesOf(typed: Typed, owner: Owner): Promise<Wishes> {
  const [names, heldNames] = await Promise.all([
    findNames(typed),
    findTransactionNames(owner.transaction),
  ])
  return { typed, owner, names, heldNames }
}

/** The same where it may be confirmed; null while nothing is chosen or something is wrong. */
export async function findReady(user: User): Promise<{ draft: Draft; wishes: Wishes } | null> {
  const { draft, owner } = await findAdjusting(user)
  if (!draft || chosenOf(draft.typed).length === 0) return null
  const wishes = await wishesOf(draft.typed, owner)
  return errorsOfNew(wishes).length > 0 ? null : { draft, wishes }
}
