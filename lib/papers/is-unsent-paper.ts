import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import type { PaperKind } from './paper'
import { countUnsent, type WhichPaper } from './repository'

/** Whether this declaration has such a paper that nobody has submitted yet. */
export const isUnsentPaper = async (
  which: WhichPaper & { kind: PaperKind },
  tx: Tx,
): Promise<boolean> => (await countUnsent(which, tx)) > 0
