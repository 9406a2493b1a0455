import 'server-only'
import { queueMessage } from '@/lib/platform/messages/outbox'
import type { Tx } from '@/lib/platform/database/transaction'
import { speaking } from '@/lib/words/asked-language'
import { renewActivation } from './create-account'
import { activationMessage } from './messages'

type Reached = { accountId: string; phone: string; language: string }

/** Whoever lost the phone before ever opening the account gets the activation code on the new one; an account in use has none to renew. Tells whether one went. */
export async function sendFirstCode(
  { accountId, phone, language }: Reached,
  tx: Tx,
): Promise<boolean> {
  const renewed = await renewActivation(accountId, 'system', tx)
  if (!renewed.ok) return false
  const message = speaking(language, () =>
    activationMessage(phone, renewed.activationCode, renewed.whose),
  )
  await queueMessage({ ...message, accountId }, tx)
  return true
}
