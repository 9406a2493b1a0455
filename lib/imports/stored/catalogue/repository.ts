import 'server-only'
import { CATALOGUE_LOCK } from '@/lib/catalogues/catalogue-lock'
import { today } from '@/lib/forms/days/dates'
import type { Tx } from '@/lib/platform/database/transaction'
import { refreshWords } from '@/lib/search/vocabulary/refresh-words'
import { provinceWord } from '@/lib/search/vocabulary/signed-words'
import { nameKey } from '@/lib/text/names/name-key'
import { indexWords } from '@/lib/text/readings/words-of'
import { fingerprintOfRow } from '../../rows/fingerprint'
import type { ImportCounts, PlannedRow, StoredRow } from '../../rows/plan-unit'
import type { ImportKind, RecordRow } from '../../shape/import-kind'

// Employers are a catalogue: dated rows in versions, what was before in SupersededRow, found by their words (lib/catalogues).

const SOURCE = 'Tệp của cơ quan BHXH'

/** Its rows carry no fingerprint: it is reckoned from what stands there. */
export async function listListed(
  tx: Tx,
  { columns }: ImportKind,
  codes: string[],
): Promise<StoredRow[]> {
  // Whoever changes a catalogue takes turns with the load at a start.
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(${CATALOGUE_LOCK})::text`
  const rows = await tx.$queryRaw<{ code: string; key: string; row: RecordRow }[]>`
    SELECT code, "validFrom"::text AS key, to_jsonb(old) AS row FROM "Employer" old WHERE code = ANY (${codes})`
  return rows.map(({ code, key, row }) => {
    const own = Object.keys(columns).map((column) => [column, row[column] ?? null])
    return { code, key, fingerprint: fingerprintOfRow(Object.fromEntries(own)), isClosed: false }
  })
}

/** The version that this import will be; the same one until it ends. */
const nextVersion = async (tx: Tx): Promise<number> => {
  const [last] = await tx.$queryRaw<{ next: number }[]>`
    SELECT coalesce(max(version), 0) + 1 AS next FROM "CatalogueVersion" WHERE catalogue = 'employers'`
  return last!.next
}

export async function writeListed(tx: Tx, rows: PlannedRow[]): Promise<void> {
  if (rows.length === 0) return
  const version = await nextVersion(tx)
  const written = rows.map(({ row }) => ({
    ...row,
    searchText: nameKey(String(row.name)),
    words: [...indexWords(String(row.name)), provinceWord(String(row.provinceCode))],
    source: SOURCE,
    status: 'ATTESTED',
    sinceVersion: version,
  }))
  const json = JSON.stringify(written)
  await tx.$executeRaw`
    INSERT INTO "SupersededRow" (catalogue, key, "sinceVersion", "untilVersion", row)
    SELECT 'employers', concat_ws('|', old.code, old."validFrom"), old."sinceVersion", ${version},
      to_jsonb(old) - '{searchText,words,sinceVersion}'::text[]
    FROM json_populate_recordset(NULL::"Employer", ${json}::json) new
    JOIN "Employer" old ON old.code = new.code AND old."validFrom" = new."validFrom"
    WHERE old."sinceVersion" < ${version}`
  await tx.$executeRaw`
    DELETE FROM "Employer" old USING json_populate_recordset(NULL::"Employer", ${json}::json) new
    WHERE old.code = new.code AND old."validFrom" = new."validFrom"`
  await tx.$executeRaw`
    INSERT INTO "Employer" SELECT * FROM json_populate_recordset(NULL::"Employer", ${json}::json)`
}

/** The import becomes a version of the catalogue, and its words are counted; nothing where nothing changed. */
export async function endListed(tx: Tx, { added, changed }: ImportCounts): Promise<void> {
  if (added + changed === 0) return
  const version = await nextVersion(tx)
  await tx.$executeRaw`
    INSERT INTO "CatalogueVersion" (catalogue, version, "dataAsOf", fingerprint, rows, added, changed, closed)
    SELECT 'employers', ${version}, ${today()}::date,
      coalesce((SELECT fingerprint FROM "CatalogueVersion" WHERE catalogue = 'employers' AND version = ${version} - 1), ''),
      (SELECT count(*) FROM "Employer"), ${added}, ${changed}, 0`
  const query = (sql: string, values: unknown[] = []) => tx.$executeRawUnsafe(sql, ...values)
  await refreshWords({ query }, 'Employer')
}
