import 'server-only'
import type { ClaimEvent, EndOfFile, RefusedFile } from '@/lib/claims/claim-events'
import { beginTrial, type ImportRequest } from './begin-import'
import { batchClaims, type JudgedClaim } from './claims/batch-claims'
import { refusalOfFile, type ClaimRefusal } from './claims/claim-refusals'
import type { TriedClaims } from './claims/tried-claims'
import { addCounts, noCounts, type ImportCounts } from './rows/plan-unit'
import { MOST_TOLD } from './shape/refusals'
import { storeAhead } from './store-ahead'
import { storeClaims, type StoredClaims } from './store-claims'
import { undone } from './undone'

type TrialRequest = Pick<ImportRequest<'claims'>, 'kind' | 'fileName' | 'actor' | 'watch'>

/** Does what an import of claims does and takes it back, some claims at a time; what is taken back is remembered for the next. */
export async function tryClaims(
  asked: TrialRequest,
  events: AsyncIterable<ClaimEvent>,
  tried: TriedClaims,
) {
  let counts: ImportCounts = noCounts
  const refusals: ClaimRefusal[] = []
  let end: EndOfFile | RefusedFile | null = null
  let last = 0
  const stored = storeAhead(batchClaims(events, 0), async ({ claims, end }) => ({
    ...(await tryBatch(asked, claims, tried)),
    end,
  }))
  for await (const one of stored) {
    counts = addCounts(counts, one.counts)
    refusals.push(...one.refusals.slice(0, MOST_TOLD - refusals.length))
    last = Math.max(last, one.doneLine)
    end = one.end
    await asked.watch?.onStep?.(one)
  }
  if (end?.kind === 'refused-file' && refusals.length < MOST_TOLD)
    refusals.push(refusalOfFile(end, last))
  return { state: 'done' as const, isResumed: false, counts, refusals, end: end! }
}

const tryBatch = (
  asked: TrialRequest,
  claims: JudgedClaim[],
  tried: TriedClaims,
): Promise<StoredClaims> =>
  undone(async (tx) => {
    const trial = await beginTrial(tx, asked)
    return (await storeClaims(tx, { id: trial!.id, claims, room: 0, tried }, 0))!
  })
