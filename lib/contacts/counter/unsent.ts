import type { Typed } from '@/lib/forms/form-state'
import type { ChangeTransition } from '../contact-change'

/** What was typed and never sent: it stands in its boxes again, or its form is no longer there and it is only told. */
export type Unsent = { state: 'again' } | { state: 'over'; reason: string } | null

const isTyped = (values: Typed): boolean => Object.values(values).some((text) => text !== '')

/** Of a form that the page draws. */
export const unsentAgain = (values: Typed): Unsent => (isTyped(values) ? { state: 'again' } : null)

/** Of a change: only whoever may decide has boxes that words come back to; who may only say why not has one. */
export function unsentOnChange(values: Typed, transitions: readonly ChangeTransition[]): Unsent {
  const { reason = '' } = values
  if (!isTyped(values) || transitions.includes('approve')) return unsentAgain(values)
  if (transitions.includes('refuse')) return unsentAgain({ reason })
  return { state: 'over', reason }
}
