import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import { inTransaction } from '@/lib/platform/database/transaction'
import { beginImport, type BegunImport, type ImportRequest } from './begin-import'
import { readWorld } from './listed/read-world'
import { checkFile } from './file/check-file'
import { FileFaultError, type FileFault } from './file/file-fault'
import { importKindOf } from './kinds/import-kinds'
import { MOST_TOLD, type KeptRefusal } from './shape/refusals'
import { endImport, listRefusals } from './repository'
import type { ImportCounts } from './rows/plan-unit'
import { listBatches } from './rows/list-batches'
import { endListed } from './stored/catalogue/repository'
import { storeBatch } from './store-batch'
import { tryBatches } from './try-batches'

/** What an import did, or would do. `elsewhere`: another process has gone on with the same file. */
export type ImportOutcome =
  | { state: 'done'; counts: ImportCounts; refusals: KeptRefusal[]; isResumed: boolean }
  | { state: 'broken'; fault: FileFault }
  | { state: 'elsewhere' }

/** So many are kept of one import. */
const MOST_KEPT = 10_000

/**
 * Lets a file in, person by person: what was stored stays, so that after a kill the same file goes on where it stopped. A dry run is
 * the same, undone batch by batch.
 */
export async function runImport(asked: ImportRequest): Promise<ImportOutcome> {
  try {
    const checked = await checkFile(importKindOf(asked.kind), asked.source)
    asked.watch?.onChecked?.(checked)
    if (asked.isDryRun) return { state: 'done', isResumed: false, ...(await tryBatches(asked)) }
    return await storeAll(asked, await beginImport(asked, checked.hash))
  } catch (fault) {
    if (fault instanceof FileFaultError) return { state: 'broken', fault: fault.fault }
    throw fault
  }
}

async function storeAll(asked: ImportRequest, begun: BegunImport): Promise<ImportOutcome> {
  const kind = importKindOf(asked.kind)
  let { doneLine, refusals } = begun
  await asked.watch?.onBegun?.(begun.id)
  const world = await readWorld(kind)
  for await (const units of listBatches(kind, asked.source, doneLine, world)) {
    const batch = { id: begun.id, name: asked.kind, kind, units, room: MOST_KEPT - refusals }
    const at = doneLine
    const stored = await inTransaction((tx) => storeBatch(tx, batch, at))
    if (!stored) return { state: 'elsewhere' }
    doneLine = stored.doneLine
    refusals += stored.refusals.length
    await asked.watch?.onStep?.(stored)
  }
  return end(asked, begun)
}

function end(
  { actor, kind }: ImportRequest,
  { id, isResumed }: BegunImport,
): Promise<ImportOutcome> {
  return inTransaction(async (tx) => {
    const counts = await endImport(tx, id)
    if (!counts) return { state: 'elsewhere' }
    if (importKindOf(kind).home === 'catalogue') await endListed(tx, counts)
    await record({ stream: `import:${id}`, act: 'end-import', actor, details: counts }, tx)
    return { state: 'done', counts, refusals: await listRefusals(tx, id, MOST_TOLD), isResumed }
  })
}
