import 'server-only'
import type { User } from '@/lib/accounts/account'
import type { Typed } from '@/lib/forms/form-state'
import { beginRequest, findDraft, findOwner, keepTyped, type Draft } from '../repository'
import type { Owner } from '../owner'
import { partIds, accountParts } from './parts'

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
  const fields = partIds.map((part) => accountParts[part].field).filter((field) => field in typed)
  if (draft) await keepTyped({ id: draft.id, accountId }, posted(typed, fields))
  return draft !== null
}

/** What somebody signed in has begun to adjust, and what holds today. */
export async function findAdjusting({ id }: User): Promise<{ draft: Draft | null; owner: Owner }> {
  const [draft, owner] = await Promise.all([findDraft(id, KIND), findOwner(id)])
  if (!owner) throw new Error('A signed-in account is gone.')
  return { draft, owner }
}
