import 'server-only'
import { actorOf, streamOf, type User } from '@/lib/accounts/account'
import {
  findPasswordFault,
  type OwnPasswordFault,
} from '@/lib/accounts/passwords/check-own-password'
import { forgetTriesInside, takeTryInside } from '@/lib/accounts/places/guesses'
import { record } from '@/lib/platform/journal/journal'
import { inTransaction } from '@/lib/platform/database/transaction'
import { useBackupCode } from '../backup/use-backup-code'
import { takeAskedPasskey } from '../passkeys/challenge'
import { readPasskey } from '../passkeys/read-passkey'
import { usePasskey, type PasskeyFault } from '../passkeys/use-passkey'
import { isTotpShaped, readTotp } from '../totp/totp'
import { useTotp } from '../totp/use-totp'

export type ProofFault = OwnPasswordFault | PasskeyFault | 'wrong-proof'
type Posted = { password?: string; code?: string; passkey?: string }

/**
 * Whether it is still the owner who sits there: by their password, or by a way the account has already. Null when it is. A screen left
 * alone opens nothing: adding and removing ways in asks this, each time.
 */
export async function proveAgain(user: User, posted: Posted): Promise<ProofFault | null> {
  const { password = '', code = '', passkey = '' } = posted
  if (passkey !== '') return byPasskey(user, passkey)
  if (password === '' && code.trim() !== '') return byCode(user, code)
  return findPasswordFault(user, password, 'prove-again-failed')
}

async function byPasskey({ id }: User, passkey: string): Promise<PasskeyFault | null> {
  const asked = await takeAskedPasskey('prove')
  if (asked?.accountId !== id) return 'passkey-late'
  const used = await inTransaction((tx) => usePasskey(readPasskey(passkey), asked, tx))
  return used.ok ? null : used.reason
}

/** Counted with the password of somebody signed in: both are guessed at the same screen. */
async function byCode({ id }: User, code: string): Promise<ProofFault | null> {
  const turn = await takeTryInside(id)
  if (turn === 'closed') return 'locked'
  const use = isTotpShaped(readTotp(code)) ? useTotp : useBackupCode
  if (await inTransaction((tx) => use(id, code, tx))) {
    await forgetTriesInside(id)
    return null
  }
  const act = turn === 'last' ? 'lock' : 'prove-again-failed'
  await record({ stream: streamOf(id), act, actor: actorOf({ id }) })
  return turn === 'last' ? 'locked' : 'wrong-proof'
}
