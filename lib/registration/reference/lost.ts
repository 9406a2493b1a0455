import 'server-only'
import { sealedCookie } from '@/lib/platform/seal/sealed-cookie'
import { readReference } from './reference'

// The number a form named although this browser no longer holds its key, and the draft that took the words. Both are numbers
// alone, and open nothing. While the cookie lives, every other post of that form goes to the same new draft.
const cookie = sealedCookie({ name: 'mat-ho-so', seconds: 24 * 60 * 60 })
const SEPARATOR = '~'

export type Lost = { reference: string; replacement: string }

export const rememberLost = (reference: string, replacement = ''): Promise<void> =>
  cookie.keep([reference, replacement].join(SEPARATOR))

export async function findLost(): Promise<Lost | null> {
  const [lost = '', replacement = ''] = (await cookie.find())?.split(SEPARATOR) ?? []
  const reference = readReference(lost)
  return reference ? { reference, replacement: readReference(replacement) ?? '' } : null
}

/** It has been opened again, or everything is to be forgotten here. */
export const forgetLost = (): Promise<void> => cookie.forget()
