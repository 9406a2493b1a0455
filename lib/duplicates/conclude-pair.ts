import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import type { Tx } from '@/lib/platform/database/transaction'
import type { LikePair, PairState } from './pair'
import type { OfficeQuestion } from './questions'
import { saveJudgement } from './repository'

type Judged = {
  state: Exclude<PairState, 'OPEN'>
  asked?: { id: string; question: OfficeQuestion }
  reason: string
  judgedById: string
  actor: string
}

/** Remembered, and journaled with both cases: neither is named in the journal of the other, which its person may read. */
export async function concludePair(
  pair: LikePair,
  { actor, ...judged }: Judged,
  tx: Tx,
): Promise<void> {
  await saveJudgement(pair.id, judged, tx)
  const details = { pair: pair.id, verdict: judged.state, question: judged.asked?.question ?? null }
  for (const { id } of [pair.earlier, pair.later])
    await record({ stream: `declaration:${id}`, act: 'judge-pair', actor, details }, tx)
}
