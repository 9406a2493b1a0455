import 'server-only'
import { db } from '@/lib/platform/database/db'
import { CODES, nameOfKey, type Probe } from '@/lib/platform/seal/key-probe'

export type CountByKey = { id: string | null; files: number }

/** By the id that stands in what is sealed; null for what was sealed before keys had names. */
export const countFilesByKey = (): Promise<CountByKey[]> => db.$queryRaw<CountByKey[]>`
  SELECT CASE WHEN substring(sealed FROM 1 FOR 4) = '\\x42485801'::bytea
    THEN convert_from(substring(sealed FROM 6 FOR get_byte(substring(sealed FROM 5 FOR 1), 0)), 'LATIN1') END AS id,
    count(*)::int AS files
  FROM "StoredFile" GROUP BY 1 ORDER BY 1`

export const countAnchorsByKey = (): Promise<{ id: string; anchors: number }[]> =>
  db.$queryRaw`SELECT "keyId" AS id, count(*)::int AS anchors FROM "JournalAnchor" GROUP BY 1 ORDER BY 1`

export const listProbes = (): Promise<Probe[]> =>
  db.keyProbe.findMany({ orderBy: { name: 'asc' }, select: { name: true, probe: true } })

/** Nothing is sealed by any other key any more. */
export async function forgetOtherKeys(id: string): Promise<void> {
  await db.keyProbe.deleteMany({ where: { name: { notIn: [nameOfKey(id), CODES] } } })
}

export async function replaceProbe({ name, probe }: Probe): Promise<void> {
  const kept = { probe: new Uint8Array(probe) }
  await db.keyProbe.upsert({ where: { name }, create: { name, ...kept }, update: kept })
}
