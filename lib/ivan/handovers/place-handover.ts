import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Declaration } from '@/lib/registration/steps/declaration'
import { insertHandover } from './repository'

/**
 * Whoever chose an I-VAN is handed over to it, in the transaction of the approval. The provider is asked by the worker: that it is away
 * keeps nobody from an account.
 */
export async function placeHandover(
  { id, answers }: { id: string; answers: Declaration },
  tx: Tx,
): Promise<void> {
  const { place, ivan } = answers.transaction
  if (place === 'ivan') await insertHandover({ declarationId: id, provider: ivan }, tx)
}
