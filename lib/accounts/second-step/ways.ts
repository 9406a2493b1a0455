import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { checkCode } from '@/lib/verification/check-code'
import type { Purpose } from '@/lib/verification/one-time-code'
import type { AccountKind } from '../account'
import type { PasswordOwner } from '../passwords/repository'

/** How somebody shows, beside the password, that the account is theirs. */
export type WayName = 'sms' | 'email'

/** `sendsTo`: the contact a code goes to; null where nothing is sent. */
export type StepWay = {
  name: WayName
  sendsTo: string | null
  check: (typed: string, tx: Tx) => Promise<boolean>
}

/** A code says what it is for: an officer confirms every sign-in, a citizen those on a new device. */
export const purposeOf = (kind: AccountKind): Extract<Purpose, 'new-device' | 'officer-sign-in'> =>
  kind === 'OFFICER' ? 'officer-sign-in' : 'new-device'

/** What this account has, the readiest first. */
export function stepWaysOf(owner: PasswordOwner): StepWay[] {
  const { phone, email, emailVerified } = owner
  const bySms = phone === null ? [] : [byMessage('sms', phone, owner)]
  // Whoever never showed that an address is theirs may have mistyped it.
  const byEmail = email !== null && emailVerified ? [byMessage('email', email, owner)] : []
  return [...bySms, ...byEmail]
}

/** Whether a code is sent for it, and so may be asked for. */
export const sendsCode = (way: StepWay): way is StepWay & { sendsTo: string } =>
  way.sendsTo !== null

const byMessage = (
  name: 'sms' | 'email',
  contact: string,
  { id, kind }: PasswordOwner,
): StepWay => ({
  name,
  sendsTo: contact,
  check: async (typed, tx) =>
    (await checkCode(purposeOf(kind), { subject: id, destinations: [contact] }, typed, tx)).ok,
})
