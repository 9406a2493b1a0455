import 'server-only'
import { randomUUID } from 'node:crypto'
import { streamOf } from '../account'
import { deletePlacesOf } from '../places/repository'
import { endWaysIn } from '../passwords/end-ways-in'
import { hashPassword } from '../passwords/hash-password'
import { findForPassword, replacePassword } from '../passwords/repository'
import { endSessionsOf } from '../sessions/end-sessions-of'
import { removeFactors } from '@/lib/factors/change-factors'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { queueMessage } from '@/lib/platform/messages/outbox'
import { newsOfDisowning } from './device-messages'

/** What a press of «Không phải tôi» proves itself by; false: it was pressed before. */
type Claim = (tx: Tx) => Promise<boolean>

/**
 * «Không phải tôi»: whoever sits anywhere in the account is out, no device is known any more, and neither the password that was used nor a
 * passkey, an app or a backup code opens it: whoever got in may have added one. The way back is the one of a forgotten password, to the
 * contacts on record. Done once: pressed again it does nothing.
 */
export async function disown(accountId: string, claim: Claim): Promise<void> {
  const owner = await findForPassword(accountId)
  if (!owner) return
  const passwordHash = await hashPassword(randomUUID())
  await inTransaction(async (tx) => {
    if (!(await claim(tx))) return
    if (owner.passwordHash !== null) await replacePassword(owner, passwordHash, tx)
    await endWaysIn(accountId, tx)
    await removeFactors(accountId, 'not-me', tx)
    await endSessionsOf(accountId, 'not-me', tx)
    await deletePlacesOf(accountId, tx)
    await record({ stream: streamOf(accountId), act: 'not-me', actor: 'citizen' }, tx)
    for (const message of newsOfDisowning(owner)) await queueMessage({ ...message, accountId }, tx)
  })
}
