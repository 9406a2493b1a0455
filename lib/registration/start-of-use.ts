import 'server-only'
import { today } from '@/lib/forms/dates'
import { mergeTyped, type OwnDeclaration } from './repository'

/** The day use begins: today at the earliest, whatever a draft of some days ago says. */
export const startNotPast = (startsOn = ''): string => (startsOn > today() ? startsOn : today())

/** The draft as it would be sent now. What was given back keeps its day: it was looked at with it. */
export function withStart<Draft extends OwnDeclaration>(draft: Draft): Draft {
  if (!hasPastStart(draft)) return draft
  const transaction = { ...draft.typed.transaction, startsOn: today() }
  return { ...draft, typed: { ...draft.typed, transaction } }
}

export const hasPastStart = ({ status, typed }: OwnDeclaration): boolean =>
  status === 'DRAFT' &&
  Boolean(typed.transaction?.startsOn) &&
  typed.transaction!.startsOn! < today()

/** The same, kept. */
export async function keepStart(draft: OwnDeclaration): Promise<OwnDeclaration> {
  if (!hasPastStart(draft)) return draft
  const typed = await mergeTyped(draft.id, 'transaction', { startsOn: today() })
  return typed ? { ...draft, typed } : draft
}
