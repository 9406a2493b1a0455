import { organisationLogin } from '@/lib/forms/numbers/login-number'
import { bhxhCode } from '@/lib/forms/numbers/number-fields'
import { taxCode } from '@/lib/forms/numbers/tax-code'
import { kindIdOf } from '../kinds/kinds'
import type { TypedDraft } from './steps'

/** With what the account would be signed in to that is asked for here; null while its number is not right yet. */
export function loginAsTyped(typed: TypedDraft): string | null {
  const { declarant, child, organisation } = typed
  if (kindIdOf(typed) === 'organisation') {
    const code = taxCode.safeParse(organisation?.taxCode).data
    return code === undefined ? null : organisationLogin(code)
  }
  const of = kindIdOf(typed) === 'child' ? child : declarant
  return bhxhCode.safeParse(of?.bhxhCode).data ?? null
}

/** Whose it is said to be, as typed so far. */
export function typedName(typed: TypedDraft): string | undefined {
  const kind = kindIdOf(typed)
  if (kind === 'organisation') return typed.organisation?.name
  return (kind === 'child' ? typed.child : typed.declarant)?.fullName
}

/** Who is likely to be called about it, as typed so far: what was typed for another kind is none of theirs. */
export function typedContact(typed: TypedDraft): string | undefined {
  const kind = kindIdOf(typed)
  if (kind === 'organisation') return typed.representative?.fullName
  return kind === 'child' ? undefined : typed.declarant?.fullName
}
