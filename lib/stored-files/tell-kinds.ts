import 'server-only'
import * as z from 'zod'
import type { Tx } from '@/lib/platform/database/transaction'
import type { FileKind } from './file-kind'
import { setKind } from './repository'

/** Says of papers of this declaration, by their ids, what they show. */
export async function tellKinds(
  declarationId: string,
  kinds: Record<string, FileKind>,
  tx: Tx,
): Promise<void> {
  for (const [id, kind] of Object.entries(kinds))
    if (z.uuid().safeParse(id).success) await setKind({ id, declarationId }, kind, tx)
}
