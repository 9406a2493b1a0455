import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Declaration } from '../steps/declaration'
import type { Status } from '../steps/status'
import type { TypedDraft } from '../steps/steps'
import { loginAsTyped } from '../steps/typed-whose'

// Where the owner of a case is reached now. An account's contact may change at the counter; what its cases declared stays as it was
// signed (decision 0042).

export type Declared = { id: string; login: string | null; phone: string; email?: string }
/** What opening a declaration on another device needs: the phone that was confirmed for it, and whose it says to be. */
export async function findConfirmedPhone(reference: string): Promise<Declared | null> {
  const found = await db.declaration.findUnique({
    where: { reference },
    select: { id: true, login: true, typed: true },
  })
  if (!found) return null
  const typed = found.typed as TypedDraft
  const phone = typed.confirmedPhone?.confirmedPhone
  if (!phone) return null
  return { id: found.id, login: found.login ?? loginAsTyped(typed), phone }
}

/** The phone of record of the account that began a draft. */
export const findPhoneOfAccount = async (id: string): Promise<string | null> =>
  (await db.account.findUnique({ where: { id }, select: { phone: true } }))?.phone ?? null

/** By which numbers the register knows its owner. */
export const findNumbersOfAccount = (
  id: string,
): Promise<{ login: string; idNumber: string | null } | null> =>
  db.account.findUnique({ where: { id }, select: { login: true, idNumber: true } })

type Owner = { phone: string | null; email: string | null; isLinked: boolean; before: string[] }

/** The account of the case, or of the person whose number it names; `before`: the contacts that account once had. */
export async function findCaseOwner(
  { id, login }: Pick<Declared, 'id' | 'login'>,
  client: Tx | typeof db = db,
): Promise<Owner | null> {
  const [owner] = await client.$queryRaw<Owner[]>`
    SELECT a.phone, a.email, a."declarationId" IS NOT DISTINCT FROM ${id}::uuid AS "isLinked",
      ARRAY(SELECT value FROM "FormerContact" WHERE "accountId" = a.id) AS before
    FROM "Account" a WHERE a.kind = 'CITIZEN' AND (a."declarationId" = ${id}::uuid OR a.login = ${login})
    ORDER BY "isLinked" DESC LIMIT 1`
  return owner ?? null
}

type Sender = Pick<Owner, 'phone' | 'email' | 'before'>

/** The account that began a declaration signed in: a parent, while the child has none yet. */
export async function findBeginner(
  id: string,
  client: Tx | typeof db = db,
): Promise<Sender | null> {
  const [sender] = await client.$queryRaw<Sender[]>`
    SELECT a.phone, a.email, ARRAY(SELECT value FROM "FormerContact" WHERE "accountId" = a.id) AS before
    FROM "Declaration" d JOIN "Account" a ON a.id = d."accountId" WHERE d.id = ${id}::uuid`
  return sender ?? null
}

/**
 * Lets every browser out that holds a case of this account, or one of the same person, or one that this account began, confirmed by a phone
 * the account has or had.
 */
export async function endKeysOfOwner(accountId: string, tx: Tx): Promise<void> {
  await tx.$executeRaw`
    UPDATE "DeclarationKey" k SET "endedAt" = now() FROM "Declaration" d, "Account" a
    WHERE k."endedAt" IS NULL AND k."declarationId" = d.id AND a.id = ${accountId}::uuid AND (a."declarationId" = d.id OR (
      (d."accountId" = a.id OR coalesce(d.login, CASE d.typed #>> '{subject,subject}'
        WHEN 'organisation' THEN 'MST' || regexp_replace(regexp_replace(d.typed #>> '{organisation,taxCode}', '[^0-9]', '', 'g'), '^(.{10})(.{3})$', '\\1-\\2')
        WHEN 'child' THEN regexp_replace(d.typed #>> '{child,bhxhCode}', '[^0-9]', '', 'g')
        ELSE regexp_replace(d.typed #>> '{declarant,bhxhCode}', '[^0-9]', '', 'g') END) = a.login)
      AND (d.typed #>> '{confirmedPhone,confirmedPhone}' = a.phone OR d.typed #>> '{confirmedPhone,confirmedPhone}' IN (
        SELECT value FROM "FormerContact" WHERE "accountId" = a.id AND kind = 'PHONE'))))`
}

export type CaseToTell = {
  id: string
  reference: string
  status: Status
  officeCode: string
  answers: Declaration
  dueOn: Date | null
  language: string
}

export async function readSentCase(id: string, client: Tx | typeof db = db): Promise<CaseToTell> {
  const row = await client.declaration.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      reference: true,
      status: true,
      officeCode: true,
      answers: true,
      dueOn: true,
      language: true,
    },
  })
  return row as unknown as CaseToTell
}
