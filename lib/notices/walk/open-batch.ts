import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import type { NoticeTopic } from '../kinds'

declare const opened: unique symbol
/** Whom to look at for what: nobody is looked at for what they don't want to be told. */
export type Wanting = Readonly<Record<NoticeTopic, readonly string[]>>
/** Proof that a look of the system at so many people was written down: every question about them asks for it (decision 0095). */
export type JournaledBatch = { readonly wanting: Wanting; readonly [opened]: true }

/** One entry for a batch: one a day for each of a million people would bury what somebody did. Whoever something is found of has it in their own journal. */
export async function openBatch(
  codes: readonly string[],
  wanting: Wanting,
): Promise<JournaledBatch> {
  const details = { from: codes[0] ?? '', to: codes.at(-1) ?? '', count: codes.length }
  await record({ stream: 'system', act: 'view-for-notices', actor: 'system', details })
  return { wanting } as JournaledBatch
}
