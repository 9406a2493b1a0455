import 'server-only'
import { beginTrial, type ImportRequest } from './begin-import'
import { readWorld } from './listed/read-world'
import { importKindOf } from './kinds/import-kinds'
import { MOST_TOLD, type RowRefusal } from './shape/refusals'
import { listBatches } from './rows/list-batches'
import { addCounts, noCounts, type ImportCounts } from './rows/plan-unit'
import type { PersonUnit } from './rows/group-units'
import { storeBatch, type StoredBatch } from './store-batch'
import { undone } from './undone'

/** Does what an import does and takes it back, some people at a time: nobody is in two batches, so none sees another's traces. */
export async function tryBatches(asked: ImportRequest) {
  let counts: ImportCounts = noCounts
  const refusals: RowRefusal[] = []
  const kind = importKindOf(asked.kind)
  const world = await readWorld(kind)
  for await (const units of listBatches(kind, asked.source, asked.triedLine ?? 0, world)) {
    const tried = await tryBatch(asked, units)
    counts = addCounts(counts, tried.counts)
    refusals.push(...tried.refusals.slice(0, MOST_TOLD - refusals.length))
    await asked.watch?.onStep?.(tried)
  }
  return { counts, refusals }
}

const tryBatch = (asked: ImportRequest, units: PersonUnit[]): Promise<StoredBatch> =>
  undone(async (tx) => {
    const trial = await beginTrial(tx, asked)
    const kind = importKindOf(asked.kind)
    const batch = { id: trial!.id, name: asked.kind, kind, units, room: 0 }
    return (await storeBatch(tx, batch, 0))!
  })
