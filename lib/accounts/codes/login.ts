import { bhxhCode } from '@/lib/forms/numbers/number-fields'
import type { AccountKind } from '../account'

/** What was typed as a login, as the account keeps it: ten digits, or the staff code in capitals. Null: can't be one. */
export function readLogin(kind: AccountKind, typed = ''): string | null {
  if (kind === 'CITIZEN') return bhxhCode.safeParse(typed).data ?? null
  return typed.trim().toUpperCase() || null
}
