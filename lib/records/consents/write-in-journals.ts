import 'server-only'
import { streamOf } from '@/lib/accounts/account'
import type { Tx } from '@/lib/platform/database/transaction'
import { recordAll, type Entry } from '@/lib/platform/journal/journal'

type Both = Omit<Entry, 'stream'> & { of: (string | null)[] }

/** One act in the journals of both, always in one order: two consents between the same two people never wait for each other. */
export const writeInJournals = ({ of, ...entry }: Both, tx: Tx): Promise<void> =>
  recordAll(
    [...new Set(of)]
      .filter((id) => id !== null)
      .toSorted()
      .map((id) => ({ ...entry, stream: streamOf(id) })),
    tx,
  )
