import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { findSeen, type SeenFile } from './repository'

/** What a machine saw of these files and what is said of them, by their ids; of another declaration's nothing. */
export const findSeenFiles = (
  declarationId: string,
  ids: string[],
  tx?: Tx,
): Promise<Map<string, SeenFile>> => findSeen(declarationId, ids, tx)
