import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { whoseRequest, type Requester } from '../requester'
import { beginRequest, findDraft, findOwner, keepTyped, type Draft } from '../repository'
import type { Owner } from '../owner'
import { findNames, findTransactionNames } from './names'
import { normaliseWishes } from './normalise-wishes'
import { accountParts, chosenOf, errorsOfNew, partIds, type PartId, type Wishes } from './parts'

const KIND = 'ADJUST'
const posted = (typed: Typed, names: readonly string[]): Typed =>
  Object.fromEntries(names.map((name) => [name, (typed[name] ?? '').slice(0, 500)]))

/** Which parts are to change: a tick that was taken away is kept as such. */
export async function keepChoice(asker: Requester, typed: Typed): Promise<void> {
  const whose = whoseRequest(asker)
  const { id } = await beginRequest(whose, KIND)
  await keepTyped({ id, ...whose }, posted(typed, partsOf(asker)))
}

/** A guardian has a hand on the child's contacts; the rest of the form is said in a declaration, or at the counter. */
const partsOf = ({ wardId }: Requester): readonly PartId[] =>
  wardId === undefined ? partIds : ['phone', 'email']

/** The new values, right or wrong; false where the draft is gone, sent from another window. */
export async function keepNewValues(asker: Requester, typed: Typed): Promise<boolean> {
  const whose = whoseRequest(asker)
  const draft = await findDraft(whose, KIND)
  if (!draft) return false
  const fields = partsOf(asker).flatMap((part) => accountParts[part].fields)
  const words = posted(
    typed,
    fields.filter((field) => field in typed),
  )
  const normalised = await normaliseWishes({ ...draft.typed, ...words }, draft.typed)
  await keepTyped({ id: draft.id, ...whose }, { ...words, ...normalised })
  return true
}

/** What somebody signed in has begun to adjust, and what holds today. */
export async function findAdjusting(
  asker: Requester,
): Promise<{ draft: Draft | null; owner: Owner }> {
  const whose = whoseRequest(asker)
  const [draft, owner] = await Promise.all([findDraft(whose, KIND), findOwner(whose.accountId)])
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
export async function findReady(
  asker: Requester,
): Promise<{ draft: Draft; wishes: Wishes; signer: Owner } | null> {
  const { draft, owner } = await findAdjusting(asker)
  if (!draft || chosenOf(draft.typed).length === 0) return null
  const wishes = await wishesOf(draft.typed, owner)
  if (errorsOfNew(wishes).length > 0) return null
  return { draft, wishes, signer: await findSigner(asker, owner) }
}

/** To whose contact of record the authentication code goes: the owner's, or the guardian's who asks for the child. */
const findSigner = async ({ id, wardId }: Requester, owner: Owner): Promise<Owner> =>
  wardId === undefined ? owner : ((await findOwner(id)) ?? owner)
