import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { Typed } from '@/lib/forms/form-state'
import { sealedCookie } from '@/lib/platform/sealed-cookie'

// What was typed and refused, for the same form once more. Personal numbers travel sealed, never in an address.
const cookie = sealedCookie({ name: 'tai-quay-chu', seconds: 10 * 60 })
const LONGEST = 300

export const keepWords = (officer: Officer, typed: Typed): Promise<void> =>
  cookie.keep(
    JSON.stringify(
      Object.fromEntries(
        Object.entries(typed).map(([name, text]) => [name, text.slice(0, LONGEST)]),
      ),
    ),
    officer.id,
  )

export async function findKeptWords(officer: Officer): Promise<Typed> {
  const kept = await cookie.find(officer.id)
  return kept ? (JSON.parse(kept) as Typed) : {}
}

export const forgetWords = (): Promise<void> => cookie.forget()
