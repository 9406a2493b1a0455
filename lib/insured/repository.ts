import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
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

/** Grown-ups with a phone whom no case and no account knows yet, nor anybody of their household: an office can approve them. */
export const listFree = (bornBefore: number, count: number): Promise<FreePerson[]> =>
  db.$queryRaw`
    SELECT p."bhxhCode", p."fullName", p."birthDate", p."idNumber", p.phone,
      (SELECT name FROM "AdminUnit" u WHERE u.structure = '2025' AND u.level = 'PROVINCE' AND u.code = p."provinceCode"
        ORDER BY u."validFrom" DESC LIMIT 1) AS province
    FROM "InsuredPerson" p
    WHERE p.phone IS NOT NULL AND left(p."birthDate", 4)::int < ${bornBefore}
      AND NOT EXISTS (
        SELECT 1 FROM "InsuredPerson" near
        WHERE near."householdCode" = p."householdCode" AND (
          EXISTS (SELECT 1 FROM "Account" a WHERE a."bhxhCode" = near."bhxhCode" OR a.phone = near.phone)
          OR EXISTS (SELECT 1 FROM "Declaration" d WHERE d.status <> 'DRAFT'
            AND (d."bhxhCode" = near."bhxhCode" OR d."idNumber" = near."idNumber" OR d.phone = near.phone))))
    ORDER BY p."bhxhCode" LIMIT ${count}`

export const hasPhoneOfOther = async (phone: string, bhxhCode: string): Promise<boolean> =>
  (await db.insuredPerson.findFirst({
    where: { phone, bhxhCode: { not: bhxhCode } },
    select: { bhxhCode: true },
  })) !== null
