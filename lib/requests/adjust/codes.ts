import type { Typed } from '@/lib/forms/form-state'
import { channelsOf, type Authenticated } from '@/lib/accounts/codes/transaction-code'
import type { Owner } from '../owner'
import { isChosen, newContactsOf } from './parts'

/** A new contact that is to be shown to be the owner's, and the box its code is typed into. */
export type Proof = { part: 'phone' | 'email'; channel: 'SMS' | 'EMAIL'; to: string; field: string }

const boxes = { phone: 'phoneCode', email: 'emailCode' } as const
const channels = { phone: 'SMS', email: 'EMAIL' } as const

export const proofsOf = (typed: Typed): Proof[] =>
  newContactsOf(typed).map(({ part, value }) => ({
    part,
    to: value,
    channel: channels[part],
    field: boxes[part],
  }))

/** Where the authentication code may go: of a phone that is to change, only to that phone. */
export function waysOf(typed: Typed, owner: Owner): Authenticated[] {
  const ways = channelsOf(owner)
  return isChosen(typed, 'phone') ? ways.filter(({ channel }) => channel === 'SMS') : ways
}

/** The way that was chosen, or the first there is; null where no contact of the owner's is known. */
export const wayOf = (typed: Typed, owner: Owner): Authenticated | null => {
  const ways = waysOf(typed, owner)
  return ways.find(({ channel }) => channel === typed.channel) ?? ways[0] ?? null
}
