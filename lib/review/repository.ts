import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import type { CertificateFacts } from '@/lib/signatures/certificates/facts'
import type { SentByCode } from '@/lib/registration/steps/sending-code'
import type { Correction } from '@/lib/registration/steps/correction'
import type { Declaration } from '@/lib/registration/steps/declaration'
import { closed, submitted } from '@/lib/registration/steps/status'
import type { OfficeCase } from './office-case'
import { readSheet, type Sheet } from './sheet/check-sheet'

const dayOf = (date: Date | null): string | null => date && date.toISOString().slice(0, 10)
const undecided = submitted.filter((status) => !closed.includes(status))

/** A case of one of these offices. An id or number from the address is never enough. */
export type Which = { reference: string; officeCodes: string[] }

const caseColumns = {
  id: true,
  reference: true,
  status: true,
  officeCode: true,
  answers: true,
  corrections: true,
  checklist: true,
  submittedAt: true,
  statusSince: true,
  dueOn: true,
  enteredByIds: true,
  receivedById: true,
  reviewedById: true,
  decidedById: true,
  language: true,
  certificate: true,
  authenticated: true,
  account: { select: { fullName: true, login: true } },
} as const

export async function findCase(
  { reference, officeCodes }: Which,
  client: Tx | typeof db = db,
): Promise<OfficeCase | null> {
  const row = await client.declaration.findFirst({
    where: { reference, officeCode: { in: officeCodes }, status: { in: submitted } },
    select: caseColumns,
  })
  if (!row) return null
  const { checklist, dueOn, ...rest } = row
  return {
    ...rest,
    officeCode: rest.officeCode!,
    submittedAt: rest.submittedAt!,
    answers: rest.answers as Declaration,
    certificate: rest.certificate as CertificateFacts | null,
    authenticated: rest.authenticated as SentByCode | null,
    corrections: rest.corrections as Correction[],
    sheet: readSheet(checklist),
    dueOn: dayOf(dueOn),
  }
}

/** The case, held until the transaction ends: of two officers the second sees what the first has done. */
export async function lockCase(which: Which, tx: Tx): Promise<OfficeCase | null> {
  await tx.$queryRaw`
    SELECT id FROM "Declaration"
    WHERE reference = ${which.reference} AND "officeCode" = ANY(${which.officeCodes}) FOR UPDATE`
  return findCase(which, tx)
}

export async function saveSheet(id: string, sheet: Sheet, tx: Tx): Promise<void> {
  await tx.declaration.update({ where: { id }, data: { checklist: sheet }, select: { id: true } })
}

/** Decisions taken up to then that have no effect yet, oldest first. */
export function listDueDecisions(
  until: Date,
): Promise<{ reference: string; officeCode: string; by: string }[]> {
  return db.$queryRaw`
    SELECT reference, "officeCode", checklist->'decision'->>'by' AS by FROM "Declaration"
    WHERE status = 'DECIDED' AND (checklist->'decision'->>'at')::timestamptz <= ${until}
    ORDER BY checklist->'decision'->>'at'`
}

/** Cases this officer has decided about, without effect yet. */
export const listDecidedBy = (officerId: string, tx: Tx) =>
  tx.declaration.findMany({
    where: { status: 'DECIDED', decidedById: officerId, officeCode: { not: null } },
    select: { reference: true, officeCode: true },
    orderBy: { reference: 'asc' },
  }) as Promise<{ reference: string; officeCode: string }[]>

export type Applicant = { id: string; submittedAt: Date; login: string; idNumber?: string }

/** Children have none, and are not the same for that. */
const sameNumber = ({ idNumber }: Pick<Applicant, 'idNumber'>) => (idNumber ? [{ idNumber }] : [])

/** Undecided cases of the same person sent before this one: the first one stands, the later one is the double. */
export async function listEarlierCases(
  one: Applicant,
  client: Tx | typeof db = db,
): Promise<string[]> {
  const rows = await client.declaration.findMany({
    where: {
      id: { not: one.id },
      status: { in: undecided },
      submittedAt: { lt: one.submittedAt },
      OR: [{ login: one.login }, ...sameNumber(one)],
    },
    select: { reference: true },
    orderBy: { submittedAt: 'asc' },
  })
  return rows.map(({ reference }) => reference)
}

const aPerson = { bhxhCode: { not: null } }

/** An account of this person, other than the one this very case opened. */
export async function hasAccount(
  { id, login, idNumber }: Applicant,
  client: Tx | typeof db = db,
): Promise<boolean> {
  const found = await client.account.findFirst({
    where: {
      kind: 'CITIZEN',
      // One that its owner stopped is opened again by the approval.
      stoppedAt: null,
      // Two conditions, because SQL's `<>` passes over an account that no case opened.
      AND: [
        // An organisation's account knows the paper of its representative, who is no double for that.
        { OR: [{ login }, ...sameNumber({ idNumber }).map((same) => ({ ...same, ...aPerson }))] },
        { OR: [{ declarationId: null }, { declarationId: { not: id } }] },
      ],
    },
    select: { id: true },
  })
  return found !== null
}

/** The account this case opened. */
export const findAccountOf = (declarationId: string, client: Tx | typeof db = db) =>
  client.account.findUnique({ where: { declarationId }, select: { id: true } })

/** Whether its owner has made a password for the account this case opened. */
export const isActivated = async (declarationId: string): Promise<boolean> =>
  (await db.account.count({ where: { declarationId, passwordHash: { not: null } } })) > 0

export async function listNames(accountIds: string[]): Promise<Map<string, string>> {
  const where = { id: { in: accountIds }, kind: 'OFFICER' } as const
  const rows = await db.account.findMany({
    where,
    select: { id: true, fullName: true, login: true },
  })
  return new Map(rows.map(({ id, fullName, login }) => [id, `${fullName} (${login})`]))
}

/** Returned cases whose time to correct is over. */
export async function listOverdueReturns(today: string): Promise<string[]> {
  const where = { status: 'RETURNED', dueOn: { lt: new Date(today) } } as const
  const rows = await db.declaration.findMany({
    where,
    select: { id: true },
    orderBy: { dueOn: 'asc' },
  })
  return rows.map(({ id }) => id)
}

type UnsentPlace = { officerId: string; declarationId: string }
type UnsentForm = UnsentPlace & { form: string; page: string }
export async function saveUnsent({ sealed, ...which }: UnsentForm & { sealed: string }) {
  const kept = { sealed, keptAt: new Date() }
  await db.unsentWords.upsert({
    where: { officerId_declarationId_form_page: which },
    create: { ...which, ...kept },
    update: kept,
  })
}

export const listUnsent = (where: UnsentPlace, client: Tx | typeof db = db) =>
  client.unsentWords.findMany({ where, orderBy: { keptAt: 'desc' } })

export const listAllUnsent = () => db.unsentWords.findMany()
/** Unless something else was typed meanwhile. */
export async function replaceUnsent(where: UnsentForm & { sealed: string }, sealed: string) {
  await db.unsentWords.updateMany({ where, data: { sealed } })
}

/** `page`: of this one alone. `upTo`: unless it was kept later. */
export async function deleteUnsentWords({
  upTo,
  ...which
}: UnsentPlace & { form: string; page?: string; upTo?: Date }): Promise<void> {
  await db.unsentWords.deleteMany({ where: { ...which, ...(upTo && { keptAt: { lte: upTo } }) } })
}

export async function deleteUnsentBefore(before: Date): Promise<number> {
  return (await db.unsentWords.deleteMany({ where: { keptAt: { lt: before } } })).count
}
