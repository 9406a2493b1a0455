import 'server-only'
import { inTransaction } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { leaveDesk } from '../repository'
import { endPasses } from './repository'

/** Its owner goes on alone: no code opens it, and it lies at no desk any more. */
export const takeBackDraft = (declarationId: string): Promise<void> =>
  inTransaction(async (tx) => {
    await endPasses(declarationId, tx)
    await leaveDesk(declarationId, tx)
    const stream = `declaration:${declarationId}`
    await record({ stream, act: 'take-back-from-desk', actor: 'citizen' }, tx)
  })
