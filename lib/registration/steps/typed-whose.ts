import { kindOf } from '../kinds/kinds'
import type { TypedDraft } from './steps'

/** With what the account would be signed in to that is asked for here; null while its number is not right yet. */
export const loginAsTyped = (typed: TypedDraft): string | null =>
  kindOf(typed).whileTyped.login(typed)

/** Whose it is said to be, as typed so far. */
export const typedName = (typed: TypedDraft): string | undefined =>
  kindOf(typed).whileTyped.name(typed)

/** Who is likely to be called about it, as typed so far: what was typed for another kind is none of theirs. */
export const typedContact = (typed: TypedDraft): string | undefined =>
  kindOf(typed).whileTyped.contact(typed)
