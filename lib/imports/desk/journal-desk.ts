import 'server-only'
import { record, type Entry } from '@/lib/platform/journal/journal'
import type { Tx } from '@/lib/platform/database/transaction'

type Noted = { file: { id: string; officeCode: string }; actor: string; act: string }

/** What is done with a file stands in the journal of the office that brought it, where its auditor reads. */
export const noteAtDesk = (
  { file, actor, act }: Noted,
  details: Entry['details'],
  tx?: Tx,
): Promise<void> =>
  record(
    { stream: `office:${file.officeCode}`, act, actor, details: { file: file.id, ...details } },
    tx,
  )
