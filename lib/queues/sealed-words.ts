import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { seal, unseal } from '@/lib/platform/seal/seal'

// Names and personal numbers belong into no address in clear (history, logs). Sealed they may stand there: a page reloads, and
// a colleague of the same office who gets the address sees the same list.

const bindingOf = ({ officeCode }: Pick<Officer, 'officeCode'>) => `can-bo-tim:${officeCode}`

/** What an officer searched for, as an address may hold it; empty for nothing. */
export const sealWords = (officer: Pick<Officer, 'officeCode'>, words: string): string =>
  words.trim() && seal(Buffer.from(words.trim()), bindingOf(officer)).toString('base64url')

/** What an address holds, for an officer of the same office; empty when it holds nothing, or nothing for them. */
export function unsealWords(officer: Pick<Officer, 'officeCode'>, sealed: unknown): string {
  if (typeof sealed !== 'string' || !sealed) return ''
  try {
    return unseal(Buffer.from(sealed, 'base64url'), bindingOf(officer)).toString()
  } catch {
    return '' // another office's, or cut short
  }
}
