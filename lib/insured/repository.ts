import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import { Prisma } from '@/prisma/client/client'
import { birthsThatAgree } from './birth'
import type { PersonQuestion } from './person-question'
import { sexes, type InsuredPerson } from './person'

const MOST_CANDIDATES = 10

const select = {
  bhxhCode: true,
  fullName: true,
  birthDate: true,
  sex: true,
  idNumber: true,
  phone: true,
  householdCode: true,
  provinceCode: true,
  address: true,
} as const

/** One person of the register. For an officer's eyes, go through look-up-person.ts: it writes down who looked. */
export async function findInsuredPerson(
  bhxhCode: string,
  client: Tx | typeof db = db,
): Promise<InsuredPerson | null> {
  const row = await client.insuredPerson.findUnique({ where: { bhxhCode }, select })
  if (!row) return null
  const sex = sexes.find((known) => known === row.sex)
  if (!sex) throw new Error(`The register holds an unknown sex for ${bhxhCode}.`)
  return { ...row, sex }
}

/** Whoever has this identity number or phone, a birth that agrees, and this province: seldom more than one. */
export const listCandidates = ({
  by,
  provinceCode,
  birthDate,
}: Omit<PersonQuestion, 'fullName'>): Promise<{ bhxhCode: string; fullName: string }[]> =>
  db.insuredPerson.findMany({
    where: { ...by, provinceCode, birthDate: { in: birthsThatAgree(birthDate) } },
    select: { bhxhCode: true, fullName: true },
    take: MOST_CANDIDATES,
  })

export type FreePerson = Pick<InsuredPerson, 'bhxhCode' | 'fullName' | 'birthDate' | 'idNumber'> & {
  phone: string
  province: string
}

/** Of a register of a million only so many are looked through, with the household of whoever asks: this is for the demo. */
const AMONG = 5_000
const among = (own: string | null) => Prisma.sql`among AS (
  (SELECT * FROM "InsuredPerson" ORDER BY "bhxhCode" LIMIT ${AMONG})
  UNION
  SELECT * FROM "InsuredPerson" WHERE ${own}::text IS NOT NULL
    AND "householdCode" = (SELECT "householdCode" FROM "InsuredPerson" WHERE "bhxhCode" = ${own}))`

/** No case and no account knows anybody of this household: an office can approve whoever is of it. */
const isUnknown = (household: Prisma.Sql) => Prisma.sql`NOT EXISTS (
  SELECT 1 FROM among near
  WHERE near."householdCode" = ${household} AND (
    EXISTS (SELECT 1 FROM "Account" a WHERE a."bhxhCode" = near."bhxhCode" OR a.phone = near.phone)
    OR EXISTS (SELECT 1 FROM "Declaration" d WHERE d.status <> 'DRAFT'
      AND (d."bhxhCode" = near."bhxhCode" OR d."idNumber" = near."idNumber" OR d.phone = near.phone))))`

const provinceOf = (code: Prisma.Sql) => Prisma.sql`(
  SELECT name FROM "AdminUnit" u WHERE u.structure = '2025' AND u.level = 'PROVINCE' AND u.code = ${code}
  ORDER BY u."validFrom" DESC LIMIT 1)`

/** Grown-ups with a phone of households that nobody knows yet. */
export const listFree = (bornBefore: number, count: number): Promise<FreePerson[]> =>
  db.$queryRaw`
    WITH ${among(null)}
    SELECT p."bhxhCode", p."fullName", p."birthDate", p."idNumber", p.phone,
      ${provinceOf(Prisma.sql`p."provinceCode"`)} AS province
    FROM among p
    WHERE p.phone IS NOT NULL AND left(p."birthDate", 4)::int < ${bornBefore}
      AND ${isUnknown(Prisma.sql`p."householdCode"`)}
    ORDER BY p."bhxhCode" LIMIT ${count}`

type FreeChild = Pick<InsuredPerson, 'bhxhCode' | 'fullName' | 'birthDate'>
export type FreeFamily = { child: FreeChild; parent: FreePerson & Pick<InsuredPerson, 'sex'> }

type FamilyWish = {
  /** The year: whoever is born later is a child. */
  childBornAfter: number
  /** Mã số BHXH of a parent who asks: of their household it is enough that the child is free. */
  own: string | null
  count: number
}

const PARENT_AT = 18

/**
 * A child with the eldest of its household, who has a phone and is old enough to be its parent: a household that nobody knows yet, or that
 * of whoever asks, which comes first.
 */
export const listFreeFamilies = ({
  childBornAfter,
  own,
  count,
}: FamilyWish): Promise<FreeFamily[]> => db.$queryRaw`
    WITH ${among(own)}, parent AS (
      SELECT DISTINCT ON ("householdCode") * FROM among
      ORDER BY "householdCode", "bhxhCode" = ${own ?? ''} DESC, "birthDate")
    SELECT
      json_build_object('bhxhCode', c."bhxhCode", 'fullName', c."fullName", 'birthDate', c."birthDate") AS child,
      json_build_object('bhxhCode', p."bhxhCode", 'fullName', p."fullName", 'birthDate', p."birthDate", 'idNumber', p."idNumber",
        'phone', p.phone, 'sex', p.sex, 'province', ${provinceOf(Prisma.sql`p."provinceCode"`)}) AS parent
    FROM among c JOIN parent p ON p."householdCode" = c."householdCode"
    WHERE length(c."birthDate") = 10 AND left(c."birthDate", 4)::int > ${childBornAfter}
      AND p.phone IS NOT NULL AND left(p."birthDate", 4)::int + ${PARENT_AT} <= left(c."birthDate", 4)::int
      AND NOT EXISTS (SELECT 1 FROM "Account" a WHERE a."bhxhCode" = c."bhxhCode")
      AND NOT EXISTS (SELECT 1 FROM "Declaration" d WHERE d.status <> 'DRAFT' AND d."bhxhCode" = c."bhxhCode")
      AND (p."bhxhCode" = ${own ?? ''} OR ${isUnknown(Prisma.sql`c."householdCode"`)})
    ORDER BY p."bhxhCode" = ${own ?? ''} DESC, c."bhxhCode" LIMIT ${count}`

export const hasPhoneOfOther = async (phone: string, bhxhCode: string): Promise<boolean> =>
  (await db.insuredPerson.findFirst({
    where: { phone, bhxhCode: { not: bhxhCode } },
    select: { bhxhCode: true },
  })) !== null
