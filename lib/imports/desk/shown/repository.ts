import 'server-only'
import { db } from '@/lib/platform/database/db'
import { Prisma } from '@/prisma/client/client'
import type { KeptRefusal } from '../../shape/refusals'
import type { ImportCounts } from '../../rows/plan-unit'
import type { FileState } from '../import-file'
import { withRecord } from '../record-in-column'
import type { ImportFilter } from './import-filter'

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

type Asked = ImportFilter & { page: number }

/** Those that nobody waits for any more: the newest first. */
export async function listEndedImports({
  page,
  ...filter
}: Asked): Promise<{ rows: ListedImport[]; pages: number }> {
  const { sql, empty } = Prisma
  const isOfKind = filter.kind ? sql`AND told.kind = ${filter.kind}` : empty
  const isOfSource =
    filter.source === 'tat-ca' ? empty : sql`AND told."isFile" = ${filter.source === 'trang'}`
  const found = await listTold(sql`NOT told."isWaiting" ${isOfKind} ${isOfSource}`, page)
  return {
    rows: found.map(({ total: _, ...row }) => row),
    pages: Math.max(1, Math.ceil((found[0]?.total ?? 0) / PAGE)),
  }
}

/** What people or workers still have to do something with: a few at the most, whatever else comes in. */
export const listWaitingImports = async (): Promise<ListedImport[]> =>
  (await listTold(Prisma.sql`told."isWaiting"`, 1)).map(({ total: _, ...row }) => row)

/** What was brought or imported. Of what isn't done the numbers are those of the dry run. */
const listTold = (where: Prisma.Sql, page: number) =>
  db.$queryRaw<(ListedImport & { total: number })[]>`
    WITH told AS (
      SELECT file.id, file.kind, file."fileName", file.state::text AS state, file."createdAt" AS at, 'account:' || file."broughtById" AS bringer,
        'account:' || file."decidedById" AS decider, true AS "isFile",
        file.state IN ('READY', 'FAILED', 'TRYING', 'STORING') AS "isWaiting",
        coalesce(run.added, file.added) AS added, coalesce(run.changed, file.changed) AS changed, coalesce(run.closed, file.closed) AS closed,
        coalesce(run.same, file.same) AS same, coalesce(run.refused, file.refused) AS refused, coalesce(run.held, file.held) AS held
      FROM "ImportFile" file LEFT JOIN "Import" run ON run.id = file."importId" AND file.state = 'DONE'
      WHERE file.state <> 'ARRIVING'
      UNION ALL
      SELECT id, kind, "fileName", CASE state WHEN 'DONE' THEN 'DONE' ELSE 'STORING' END, "startedAt", actor, NULL, false, false,
        added, changed, closed, same, refused, held
      FROM "Import" run WHERE NOT EXISTS (SELECT FROM "ImportFile" file WHERE file."importId" = run.id))
    SELECT told.id, told.kind, told."fileName", told.state, told.at, told."isFile", told.added, told.changed, told.closed, told.same,
      told.refused, told.held, coalesce(one."fullName" || ' (' || one.login || ')', told.bringer) AS bringer,
      two."fullName" || ' (' || two.login || ')' AS decider, count(*) OVER ()::int AS total
    FROM told
    LEFT JOIN "Account" one ON told.bringer = 'account:' || one.id
    LEFT JOIN "Account" two ON told.decider = 'account:' || two.id
    WHERE ${where}
    ORDER BY told.at DESC, told.id LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`

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

type RefusalsAsked = { id: string; importId: string | null; limit?: number }
const inOrder = [{ line: 'asc' }, { column: 'asc' }, { rule: 'asc' }] as const
const shown = { line: true, column: true, rule: true } as const

/** Of the run where it is done, of the dry run before. */
export const listRefusalsOf = async ({
  id,
  importId,
  limit,
}: RefusalsAsked): Promise<KeptRefusal[]> =>
  importId
    ? db.importRefusal.findMany({
        where: { importId },
        orderBy: [{ record: 'asc' }, ...inOrder],
        take: limit,
        select: { ...shown, record: true },
      })
    : (
        await db.importFileRefusal.findMany({
          where: { fileId: id },
          orderBy: [...inOrder],
          take: limit,
          select: shown,
        })
      ).map(withRecord)
