import type { Action } from '@/lib/review/actions'
import { contactKinds, type ChangeKind, type ChangeTransition } from './contact-change'

const isContact = (kind: ChangeKind): boolean => contactKinds.some((one) => one === kind)

/** Its name in the owner's journal: `ask-contact-change`, `approve-guardian-change`. */
export const actOf = (kind: ChangeKind, what: ChangeTransition | 'ask' | 'lapse'): string =>
  `${what}-${isContact(kind) ? 'contact' : 'guardian'}-change`

/** A day of issue that was read wrongly. */
export const actOfMiss = (kind: ChangeKind): string =>
  isContact(kind) ? 'miss-contact-paper' : 'miss-guardian-paper'

/** A press that was forbidden; `kind` is not known where the officer may not come near the change. */
export const actOfRefused = (action: Action, kind?: ChangeKind): string =>
  `${kind && !isContact(kind) ? action.replace('Contact', 'Guardian') : action}-refused`
