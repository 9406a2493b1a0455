import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { canCall } from '@/lib/platform/messages/senders'
import { checkCode } from '@/lib/verification/check-code'
import type { Purpose } from '@/lib/verification/one-time-code'
import type { AccountKind } from '../account'
import type { PasswordOwner } from '../passwords/repository'
import { useBackupCode } from '@/lib/factors/backup/use-backup-code'
import type { Factors } from '@/lib/factors/factor'
import { takeAskedPasskey } from '@/lib/factors/passkeys/challenge'
import { readPasskey } from '@/lib/factors/passkeys/read-passkey'
import { usePasskey } from '@/lib/factors/passkeys/use-passkey'
import { useTotp } from '@/lib/factors/totp/use-totp'

/** How somebody shows, beside the password, that the account is theirs. */
export type WayName = 'totp' | 'sms' | 'voice' | 'email' | 'passkey' | 'backup'

/** One that brings a code. */
export type SentWay = StepWay & { name: 'sms' | 'voice' | 'email'; sendsTo: string }

/** Whoever has shown the password, and what else they have. */
export type StepOwner = PasswordOwner & { language: string; factors: Factors }

/** `sendsTo`: the contact a code goes to; null where nothing is sent. */
export type StepWay = {
  name: WayName
  sendsTo: string | null
  check: (typed: string, tx: Tx) => Promise<boolean>
}

/** A code says what it is for: an officer confirms every sign-in, a citizen those on a new device. */
export const purposeOf = (kind: AccountKind): Extract<Purpose, 'new-device' | 'officer-sign-in'> =>
  kind === 'OFFICER' ? 'officer-sign-in' : 'new-device'

/**
 * What this account has, the readiest first: an app needs no message, a passkey may lie on another device, and a backup code is for when
 * nothing else is at hand.
 */
export function stepWaysOf(owner: StepOwner): StepWay[] {
  const { id, phone, email, emailVerified, factors } = owner
  const has = (kind: 'TOTP' | 'PASSKEY') => factors.named.some((one) => one.kind === kind)
  const bySms = phone === null ? [] : [byMessage('sms', phone, owner)]
  const byVoice = phone === null || !canCall() ? [] : [byMessage('voice', phone, owner)]
  // Whoever never showed that an address is theirs may have mistyped it.
  const byEmail = email !== null && emailVerified ? [byMessage('email', email, owner)] : []
  const own: Pick<StepWay, 'name' | 'check'>[] = [
    ...(has('PASSKEY') ? [byPasskey(id)] : []),
    ...(factors.backupCodes ? [byOwn('backup', id, useBackupCode)] : []),
  ]
  const byApp = has('TOTP') ? [byOwn('totp', id, useTotp)] : []
  return [...byApp, ...bySms, ...byVoice, ...byEmail, ...own].map((way) => ({
    sendsTo: null,
    ...way,
  }))
}

const channels = { sms: 'SMS', voice: 'VOICE', email: 'EMAIL' } as const
/** By what a code of this way travels; undefined where none is sent. */
export const channelOf = (way: StepWay) => (sendsCode(way) ? channels[way.name] : undefined)

/** Whether a code is sent for it, and so may be asked for. */
export const sendsCode = (way: StepWay): way is SentWay => way.sendsTo !== null

const byOwn = (name: 'totp' | 'backup', id: string, use: typeof useTotp) => ({
  name,
  check: (typed: string, tx: Tx) => use(id, typed, tx),
})

/** `typed`: what the device said, as the page posts it. */
const byPasskey = (id: string) => ({
  name: 'passkey' as const,
  check: async (typed: string, tx: Tx) => {
    const used = await usePasskey(readPasskey(typed), await takeAskedPasskey('prove'), tx)
    return used.ok && used.accountId === id
  },
})

const byMessage = (
  name: SentWay['name'],
  contact: string,
  { id, kind }: PasswordOwner,
): StepWay => ({
  name,
  sendsTo: contact,
  check: async (typed, tx) =>
    (await checkCode(purposeOf(kind), { subject: id, destinations: [contact] }, typed, tx)).ok,
})
