import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import { keyHash } from '@/lib/platform/seal/seal'
import { inTransaction } from '@/lib/platform/database/transaction'
import { actorOf, streamOf } from '../account'
import { markEnded } from './repository'

/** Ends one session on the server; a copy of its token opens nothing any more. */
export const endSession = (token: string): Promise<void> =>
  inTransaction(async (tx) => {
    const id = await markEnded(keyHash(token), 'sign-out', tx)
    if (id) await record({ stream: streamOf(id), act: 'sign-out', actor: actorOf({ id }) }, tx)
  })
