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

/** Whose account it is, and to whose contact of record the code goes: for a child it is the guardian's. */
export type Signing = { owner: Pick<Owner, 'id'>; signer: Owner }

/** Where the authentication code may go: of an own phone that is to change, only to that phone. */
export function waysOf(typed: Typed, { owner, signer }: Signing): Authenticated[] {
  const ways = channelsOf(signer)
  return owner.id === signer.id && isChosen(typed, 'phone')
    ? ways.filter(({ channel }) => channel === 'SMS')
    : ways
}

/** The way that was chosen, or the first there is; null where no contact of the owner's is known. */
export const wayOf = (typed: Typed, signing: Signing): Authenticated | null => {
  const ways = waysOf(typed, signing)
  return ways.find(({ channel }) => channel === typed.channel) ?? ways[0] ?? null
}
