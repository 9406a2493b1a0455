import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import type { FileKind } from './file-kind'
import { countUnsent, type WhichFile } from './repository'

/** Whether this declaration has such a paper that nobody has submitted yet. */
export const isUnsentFile = async (
  which: WhichFile & { kind: FileKind },
  tx: Tx,
): Promise<boolean> => (await countUnsent(which, tx)) > 0
