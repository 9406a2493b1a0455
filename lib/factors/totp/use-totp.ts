import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { listTotp, takeStep } from '../repository'
import { openSecret } from '../sealed-secret'
import { readTotp, totpStepOf } from './totp'

/** Whether an app of this account shows this code now; it is used up by that. Whoever asks counts the tries. */
export async function useTotp(accountId: string, typed: string, tx: Tx): Promise<boolean> {
  const code = readTotp(typed)
  for (const { id, sealed } of await listTotp(accountId, tx)) {
    const secret = openSecret(sealed!, { kind: 'TOTP', accountId }).toString()
    const step = totpStepOf(secret, code)
    if (step !== null && (await takeStep({ id, step }, tx))) return true
  }
  return false
}
