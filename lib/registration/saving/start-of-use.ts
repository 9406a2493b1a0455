import 'server-only'
import { today } from '@/lib/forms/days/dates'
import { mergeTyped, type OwnDeclaration } from '../repository'

type Draft = Pick<OwnDeclaration, 'status' | 'typed'>

/** The day use begins: today while it is a draft, whatever stands in it. What was given back keeps its day: it was looked at with it. */
export const startOfUse = ({ status, typed }: Draft): string =>
  status === 'DRAFT' ? today() : (typed.transaction?.startsOn ?? today())

/** The draft as it would be sent now. */
export function withStart<Own extends Draft>(draft: Own): Own {
  if (!hasOtherStart(draft)) return draft
  const transaction = { ...draft.typed.transaction, startsOn: startOfUse(draft) }
  return { ...draft, typed: { ...draft.typed, transaction } }
}

const hasOtherStart = (draft: Draft): boolean =>
  Boolean(draft.typed.transaction?.startsOn) &&
  draft.typed.transaction!.startsOn !== startOfUse(draft)

/** The day that was told on filling in has gone by. */
export const hasPastStart = (draft: Draft): boolean =>
  hasOtherStart(draft) && draft.typed.transaction!.startsOn! < startOfUse(draft)

/** The same, kept. */
export async function keepStart(draft: OwnDeclaration): Promise<OwnDeclaration> {
  if (!hasOtherStart(draft)) return draft
  const typed = await mergeTyped(draft.id, 'transaction', { startsOn: startOfUse(draft) })
  return typed ? { ...draft, typed } : draft
}
