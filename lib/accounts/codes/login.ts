import { organisationLogin } from '@/lib/forms/numbers/login-number'
import { bhxhCode } from '@/lib/forms/numbers/number-fields'
import { taxCode } from '@/lib/forms/numbers/tax-code'
import type { AccountKind } from '../account'

/**
 * What was typed as a login, as the account keeps it: ten digits of a person, «MST» and the tax code of an organisation, or the staff code
 * in capitals. Null: can't be one. Ten bare digits are a person's: whoever means a tax code says so.
 */
export function readLogin(kind: AccountKind, typed = ''): string | null {
  if (kind === 'CITIZEN') return bhxhCode.safeParse(typed).data ?? readOrganisation(typed)
  return typed.trim().toUpperCase() || null
}

function readOrganisation(typed: string): string | null {
  const code = taxCode.safeParse(typed).data
  return code === undefined ? null : organisationLogin(code)
}
