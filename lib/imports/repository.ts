import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import type { ClaimRefusal } from './claims/claim-refusals'
import type { ImportedId } from './kinds/import-kinds'
import type { RowRefusal } from './shape/refusals'
import type { ImportCounts } from './rows/plan-unit'

export type StartedImport = { id: string; doneLine: number }
type Begun = { kind: ImportedId; fileName: string; fileHash: string; actor: string }

/**
 * The import of this very file that was begun and not ended; null where there is none. Where another file of its kind has begun
 * since, it is to begin anew: half of it would stand beside newer words. Claims go on: each is held against what stands.
 */
export async function takeUpRunning(
  tx: Tx,
  kind: ImportedId,
  fileHash: string,
): Promise<StartedImport | null> {
  const running = await tx.import.findFirst({
    where: { kind, fileHash, state: 'RUNNING' },
    select: { id: true, doneLine: true, startedAt: true },
  })
  if (!running) return null
  const { id, startedAt } = running
  const newer = await tx.import.count({
    where: { kind, id: { not: id }, startedAt: { gt: startedAt } },
  })
  if (newer === 0 || kind === 'claims') return running
  await tx.importRefusal.deleteMany({ where: { importId: id } })
  const anew = { doneLine: 0, added: 0, changed: 0, closed: 0, same: 0, refused: 0, held: 0 }
  await tx.import.update({ where: { id }, data: { ...anew, startedAt: new Date() } })
  return { id, doneLine: 0 }
}

/** Null: another process was quicker to begin with the same file. */
export async function createImport(tx: Tx, begun: Begun): Promise<StartedImport | null> {
  const [made] = await tx.$queryRaw<StartedImport[]>`
    INSERT INTO "Import" (id, kind, "fileName", "fileHash", actor)
    VALUES (gen_random_uuid(), ${begun.kind}, ${begun.fileName}, ${begun.fileHash}, ${begun.actor})
    ON CONFLICT (kind, "fileHash") WHERE state = 'RUNNING' DO NOTHING
    RETURNING id, "doneLine"`
  return made ?? null
}

/** Holds the import until the transaction ends. Null: it has ended meanwhile. */
export async function lockImport(tx: Tx, id: string): Promise<StartedImport | null> {
  const [held] = await tx.$queryRaw<StartedImport[]>`
    SELECT id, "doneLine" FROM "Import" WHERE id = ${id}::uuid AND state = 'RUNNING' FOR UPDATE`
  return held ?? null
}

/** Two files of one kind take turns, transaction by transaction: what one compares with can't change under it. */
export async function takeTurn(tx: Tx, kind: ImportedId): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${`import:${kind}`}))::text`
  // A table that is being filled has no statistics yet: it would be walked through for every few people, and not asked by its key.
  await tx.$queryRaw`
    SELECT set_config(setting, 'off', true) FROM unnest(ARRAY['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin']) setting`
}

/** Which of these people the register knows. */
export async function listKnownCodes(tx: Tx, codes: string[]): Promise<Set<string>> {
  const rows = await tx.insuredPerson.findMany({
    where: { bhxhCode: { in: codes } },
    select: { bhxhCode: true },
  })
  return new Set(rows.map(({ bhxhCode }) => bhxhCode))
}

export async function addRefusals(
  tx: Tx,
  importId: string,
  refusals: (RowRefusal | ClaimRefusal)[],
): Promise<void> {
  if (refusals.length === 0) return
  const data = refusals.map((refusal) => ({ importId, ...refusal }))
  await tx.importRefusal.createMany({ data, skipDuplicates: true })
}

export async function advanceImport(
  tx: Tx,
  { id, doneLine }: StartedImport,
  counts: ImportCounts,
): Promise<void> {
  const more = Object.entries(counts).map(([name, count]) => [name, { increment: count }])
  await tx.import.update({ where: { id }, data: { doneLine, ...Object.fromEntries(more) } })
}

const counted = {
  added: true,
  changed: true,
  closed: true,
  same: true,
  refused: true,
  held: true,
} as const

/** What it did in all. Null: another process was quicker to end it. */
export async function endImport(tx: Tx, id: string): Promise<ImportCounts | null> {
  const data = { state: 'DONE', endedAt: new Date() } as const
  const [ended] = await tx.import.updateManyAndReturn({
    where: { id, state: 'RUNNING' },
    data,
    select: counted,
  })
  return ended ?? null
}

export const listRefusals = (tx: Tx, importId: string, limit: number) =>
  tx.importRefusal.findMany({
    where: { importId },
    orderBy: [{ record: 'asc' }, { line: 'asc' }, { column: 'asc' }, { rule: 'asc' }],
    take: limit,
    select: { line: true, record: true, column: true, rule: true },
  })

export const countRefusals = (importId: string): Promise<number> =>
  db.importRefusal.count({ where: { importId } })
