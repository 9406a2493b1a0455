import 'server-only'
import { organisationLogin } from '@/lib/forms/numbers/login-number'
import { taxCode } from '@/lib/forms/numbers/tax-code'
import { db } from '@/lib/platform/database/db'
import { readReference } from '@/lib/registration/reference/reference'

export type EntryLine = { stream: string; position: number; at: Date; act: string; actor: string }
type Asked = {
  officeCodes: string[]
  /** Only what is about one of these streams, or done by one of these accounts; null for all. */
  named: string[] | null
  since: Date
  until: Date
  limit: number
  offset: number
}

/** Entries about the cases, accounts and offices of these office codes, newest first, with how many there are. */
export async function listEntriesOf(asked: Asked): Promise<{ lines: EntryLine[]; total: number }> {
  const { officeCodes, named, since, until, limit, offset } = asked
  const rows = await db.$queryRaw<(EntryLine & { total: number })[]>`
    SELECT stream, position, at, act, actor, count(*) OVER ()::int AS total
    FROM "JournalEntry"
    WHERE at >= ${since} AND at < ${until}
      AND (${named === null} OR stream = ANY (${named ?? []}) OR actor = ANY (${named ?? []}))
      AND stream IN (
        SELECT 'declaration:' || id FROM "Declaration"
        WHERE "officeCode" = ANY (${officeCodes}) AND status <> 'DRAFT'
        UNION ALL
        SELECT 'account:' || account.id FROM "Account" account
        LEFT JOIN "Declaration" origin ON origin.id = account."declarationId"
        WHERE origin."officeCode" = ANY (${officeCodes})
          OR (account.kind = 'OFFICER' AND account."officeCode" = ANY (${officeCodes}))
        UNION ALL
        SELECT 'office:' || unnest(${officeCodes}::text[]))
    ORDER BY at DESC, stream, position DESC LIMIT ${limit} OFFSET ${offset}`
  return { lines: rows.map(({ total: _, ...line }) => line), total: rows[0]?.total ?? 0 }
}

/** The cases and accounts of these offices that a case number, a mã số BHXH or an officer's code names. */
export async function findNamed(typed: string, officeCodes: string[]): Promise<string[]> {
  const officeCode = { in: officeCodes }
  const reference = readReference(typed) ?? ''
  const login = typed.replace(/\s/g, '').toUpperCase()
  const digits = typed.replace(/\D/g, '')
  const tax = taxCode.safeParse(typed).data
  const owners = [digits, ...(tax ? [organisationLogin(tax)] : [])]
  const cases = await db.declaration.findMany({
    where: { officeCode, status: { not: 'DRAFT' }, OR: [{ reference }, { login: { in: owners } }] },
    select: { id: true },
  })
  const ids = cases.map(({ id }) => id)
  const accounts = await db.account.findMany({
    where: { OR: [{ declarationId: { in: ids } }, { kind: 'OFFICER', officeCode, login }] },
    select: { id: true },
  })
  return [...ids.map((id) => `declaration:${id}`), ...accounts.map(({ id }) => `account:${id}`)]
}

export async function referencesOf(ids: string[]): Promise<Map<string, string>> {
  const where = { id: { in: ids } }
  const rows = await db.declaration.findMany({ where, select: { id: true, reference: true } })
  return new Map(rows.map(({ id, reference }) => [id, reference]))
}

type Known = { id: string; kind: 'CITIZEN' | 'OFFICER'; fullName: string; login: string }

export const listKnown = (ids: string[]): Promise<Known[]> =>
  db.account.findMany({
    where: { id: { in: ids } },
    select: { id: true, kind: true, fullName: true, login: true },
  })
