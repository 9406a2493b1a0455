import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { KeptRefusal } from '../../shape/refusals'
import type { ImportCounts } from '../../rows/plan-unit'
import type { FileState } from '../import-file'

export type ListedImport = ImportCounts & {
  id: string
  kind: string
  fileName: string
  state: FileState
  at: Date
  /** Who brought it, by name; where it came in by command line, as the journal names them. */
  bringer: string
  decider: string | null
  /** It was brought to a page: it has one of its own. */
  isFile: boolean
}

const PAGE = 20

/** Everything that was brought or imported, the newest first. Of what isn't done the numbers are those of the dry run. */
export async function listImportRows(
  page: number,
): Promise<{ rows: ListedImport[]; pages: number }> {
  const found = await db.$queryRaw<(ListedImport & { total: number })[]>`
    WITH told AS (
      SELECT file.id, file.kind, file."fileName", file.state::text AS state, file."createdAt" AS at, 'account:' || file."broughtById" AS bringer,
        'account:' || file."decidedById" AS decider, true AS "isFile",
        coalesce(run.added, file.added) AS added, coalesce(run.changed, file.changed) AS changed, coalesce(run.closed, file.closed) AS closed,
        coalesce(run.same, file.same) AS same, coalesce(run.refused, file.refused) AS refused, coalesce(run.held, file.held) AS held
      FROM "ImportFile" file LEFT JOIN "Import" run ON run.id = file."importId" AND file.state = 'DONE'
      WHERE file.state <> 'ARRIVING'
      UNION ALL
      SELECT id, kind, "fileName", CASE state WHEN 'DONE' THEN 'DONE' ELSE 'STORING' END, "startedAt", actor, NULL, false,
        added, changed, closed, same, refused, held
      FROM "Import" run WHERE NOT EXISTS (SELECT FROM "ImportFile" file WHERE file."importId" = run.id))
    SELECT told.*, coalesce(one."fullName" || ' (' || one.login || ')', told.bringer) AS bringer,
      two."fullName" || ' (' || two.login || ')' AS decider, count(*) OVER ()::int AS total
    FROM told
    LEFT JOIN "Account" one ON told.bringer = 'account:' || one.id
    LEFT JOIN "Account" two ON told.decider = 'account:' || two.id
    ORDER BY told.at DESC, told.id LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`
  return {
    rows: found.map(({ total: _, ...row }) => row),
    pages: Math.max(1, Math.ceil((found[0]?.total ?? 0) / PAGE)),
  }
}

export const findFile = (id: string) =>
  db.importFile.findUnique({ where: { id }, include: { import: true } })

export const findOfficerNames = async (ids: string[]): Promise<Map<string, string>> => {
  const where = { id: { in: ids } }
  const rows = await db.account.findMany({
    where,
    select: { id: true, fullName: true, login: true },
  })
  return new Map(rows.map(({ id, fullName, login }) => [id, `${fullName} (${login})`]))
}

type Asked = { id: string; importId: string | null; limit?: number }
const inOrder = [{ line: 'asc' }, { column: 'asc' }, { rule: 'asc' }] as const
const shown = { line: true, column: true, rule: true } as const

/** Of the run where it is done, of the dry run before. */
export const listRefusalsOf = ({ id, importId, limit }: Asked): Promise<KeptRefusal[]> =>
  importId
    ? db.importRefusal.findMany({
        where: { importId },
        orderBy: [...inOrder],
        take: limit,
        select: shown,
      })
    : db.importFileRefusal.findMany({
        where: { fileId: id },
        orderBy: [...inOrder],
        take: limit,
        select: shown,
      })
