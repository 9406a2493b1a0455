import 'server-only'
import { createHash } from 'node:crypto'
import type { ClaimEvent, EndOfFile, RefusedFile } from '@/lib/claims/claim-events'
import { readClaims } from '@/lib/claims/read-claims'
import { fileRefusals } from '@/lib/claims/xml/file-refusals'
import { readLimits } from '@/lib/claims/xml/read-limits'
import { inTransaction } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { beginImport, type BegunImport, type ImportRequest } from './begin-import'
import { batchClaims } from './claims/batch-claims'
import { refusalOfFile } from './claims/claim-refusals'
import type { TriedClaims } from './claims/tried-claims'
import { bytesOf, sizeOfSource, type FileSource } from './file/file-source'
import { addRefusals, endImport, listRefusals } from './repository'
import type { ImportCounts } from './rows/plan-unit'
import { MOST_TOLD, type KeptRefusal } from './shape/refusals'
import { storeAhead } from './store-ahead'
import { storeClaims } from './store-claims'
import { tryClaims } from './try-claims'

type FileEnd = EndOfFile | RefusedFile
export type ClaimsRequest = Omit<ImportRequest<'claims'>, 'triedLine'>

/** What the claims of a file did, or would do. `end`: whether it could be read to its end; what came before that stands. */
export type ClaimsOutcome =
  | {
      state: 'done'
      counts: ImportCounts
      refusals: KeptRefusal[]
      isResumed: boolean
      end: FileEnd
    }
  | { state: 'elsewhere' }

/** So many refusals are kept of one import. */
const MOST_KEPT = 10_000

/**
 * Lets a file of claims in, some claims at a time: what was stored stays, so that after a kill the same file goes on where it
 * stopped. `tried`: of a dry run, what it and the files before would have stored.
 */
export async function runClaims(asked: ClaimsRequest, tried: TriedClaims): Promise<ClaimsOutcome> {
  if (asked.isDryRun) return tryClaims(asked, claimsIn(asked.source), tried)
  const hash = await hashOf(asked.source)
  asked.watch?.onChecked?.({ hash })
  return storeAll(asked, await beginImport(asked, hash))
}

async function storeAll(asked: ClaimsRequest, begun: BegunImport): Promise<ClaimsOutcome> {
  const { id } = begun
  let { doneLine, refusals } = begun
  let end: FileEnd | null = null
  await asked.watch?.onBegun?.(id)
  const batches = batchClaims(claimsIn(asked.source), doneLine)
  const stored = storeAhead(batches, async (batch) => {
    const at = doneLine
    const toStore = { id, claims: batch.claims, room: MOST_KEPT - refusals }
    const done = await inTransaction((tx) => storeClaims(tx, toStore, at))
    if (done) doneLine = done.doneLine
    return done && { ...done, end: batch.end }
  })
  for await (const done of stored) {
    if (!done) return { state: 'elsewhere' }
    refusals += done.refusals.length
    end = done.end
    await asked.watch?.onStep?.(done)
  }
  return endClaims(asked, begun, { end: end!, doneLine })
}

function endClaims(
  { actor }: ClaimsRequest,
  { id, isResumed }: BegunImport,
  { end, doneLine }: { end: FileEnd; doneLine: number },
): Promise<ClaimsOutcome> {
  return inTransaction(async (tx) => {
    const isCut = end.kind === 'refused-file'
    const counts = await endImport(tx, id)
    if (!counts) return { state: 'elsewhere' }
    if (isCut) await addRefusals(tx, id, [refusalOfFile(end, doneLine)])
    const details = { ...counts, ...(isCut && { cut: end.refusal }) }
    await record({ stream: `import:${id}`, act: 'end-import', actor, details }, tx)
    const refusals = await listRefusals(tx, id, MOST_TOLD)
    return { state: 'done', counts, refusals, isResumed, end }
  })
}

/** A file over the limit is refused before anything of it is stored. */
async function* claimsIn(source: FileSource): AsyncGenerator<ClaimEvent> {
  if ((await sizeOfSource(source)) > readLimits.fileBytes) {
    const refusal = 'too-big-file'
    yield { kind: 'refused-file', refusal, sentence: fileRefusals[refusal], line: 1 }
    return
  }
  yield* readClaims(bytesOf(source))
}

async function hashOf(source: FileSource): Promise<string> {
  const hash = createHash('sha256')
  for await (const bytes of bytesOf(source)) hash.update(bytes)
  return hash.digest('hex')
}
