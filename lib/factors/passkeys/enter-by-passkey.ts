import 'server-only'
import type { AccountKind } from '@/lib/accounts/account'
import { tellOfDevice } from '@/lib/accounts/devices/tell-of-device'
import { startSession, type SignInEntry, type Started } from '@/lib/accounts/sessions/start-session'
import { inTransaction } from '@/lib/platform/database/transaction'
import type { AskedPasskey } from './challenge'
import { findEntrant } from './repository'
import { usePasskey, type PasskeyFault } from './use-passkey'

type Answered = { kind: AccountKind; response: unknown; asked: AskedPasskey | null }
export type EnteredByPasskey =
  | ({ ok: true } & Started)
  | { ok: false; reason: PasskeyFault }
  | { ok: false; reason: 'stopped'; at: Date }

/** Signs in whoever's passkey this is: the device has seen the person, so it is what they have and what they are. */
export function enterByPasskey(
  { kind, response, asked }: Answered,
  entry: SignInEntry,
): Promise<EnteredByPasskey> {
  return inTransaction(async (tx) => {
    const used = await usePasskey(response, asked, tx)
    if (!used.ok) return used
    const { browser } = entry.visitor
    const owner = await findEntrant({ id: used.accountId, kind, browser }, tx)
    if (owner?.stoppedAt) return { ok: false, reason: 'stopped', at: owner.stoppedAt }
    const started = owner && (await startSession(owner, entry, tx))
    if (!started) return { ok: false, reason: 'passkey-unknown' }
    const isKnown = kind === 'CITIZEN' && owner.knownPlaces.length > 0
    if (!isKnown) await tellOfDevice(owner, entry.visitor, tx)
    return { ok: true, ...started }
  })
}
