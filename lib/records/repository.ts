import 'server-only'
import { GAP, maskedNumber } from '@/lib/forms/shown'
import { askPrepared } from '@/lib/platform/database/prepared'
import { Prisma } from '@/prisma/client/client'
import type { JournaledLook } from './open-records'
import { selectPeriod, type PeriodColumn, type PeriodRecord } from './period-columns'
import type { BenefitRecord, CardRecord, RegisteredPerson } from './records'

// Each question names its owner by the key the tables are parted by, and asks for nobody else.

const day = (column: string) => Prisma.raw(`to_char("${column}", 'YYYY-MM-DD') AS "${column}"`)

/** The newest first. */
export const listCards = ({ bhxhCode }: JournaledLook): Promise<CardRecord[]> =>
  askPrepared(Prisma.sql`
    SELECT key, number, ${day('validFrom')}, ${day('validTo')}, "facilityCode", ${day('fiveYearsFrom')}, level, "areaCode",
      ${day('issuedOn')}, "issuedAt", signer, "signerTitle"
    FROM "HealthCard" WHERE "bhxhCode" = ${bhxhCode} AND "closedAt" IS NULL ORDER BY "HealthCard"."validFrom" DESC, key`)

type Bookkeeping = 'bhxhCode' | 'key' | 'fingerprint' | 'importId' | 'line' | 'closedAt'
type NotInTheList = Exclude<Prisma.ParticipationPeriodScalarFieldEnum, Bookkeeping | PeriodColumn>
/** The compiler names here what the table has and `columnsOfPeriod` has not. */
const PERIOD: [NotInTheList] extends [never] ? Prisma.Sql : NotInTheList = Prisma.raw(
  selectPeriod('p'),
)

/** The oldest first. */
export const listPeriods = ({ bhxhCode }: JournaledLook): Promise<PeriodRecord[]> =>
  askPrepared(Prisma.sql`
    SELECT ${PERIOD} FROM "ParticipationPeriod" p WHERE "bhxhCode" = ${bhxhCode} AND "closedAt" IS NULL
    ORDER BY p."fromMonth", p."toMonth", key`)

/** The newest first. */
export const listBenefits = ({ bhxhCode }: JournaledLook): Promise<BenefitRecord[]> =>
  askPrepared(Prisma.sql`
    SELECT key, "group"::text, type, "decisionNumber", ${day('decidedOn')}, ${day('fromDay')}, ${day('toDay')}, amount,
      ${day('paidOn')}, state::text, payer, bank, "bankAccount", details
    FROM "Benefit" b WHERE "bhxhCode" = ${bhxhCode} AND "closedAt" IS NULL
    ORDER BY coalesce(b."fromDay", b."decidedOn", b."paidOn") DESC NULLS LAST, key`)

/** As the register has them, without what this look may not know; null where it does not know this number. */
export async function findRegistered({
  bhxhCode,
  withoutContacts,
}: JournaledLook): Promise<RegisteredPerson | null> {
  const [person] = await askPrepared<RegisteredPerson>(Prisma.sql`
    SELECT "bhxhCode", "fullName", "birthDate", sex, "idNumber", phone, address, "provinceCode"
    FROM "InsuredPerson" WHERE "bhxhCode" = ${bhxhCode}`)
  if (!person) return null
  if (!withoutContacts) return person
  const idNumber = maskedNumber(person.idNumber).mask.replace(GAP, ' ')
  return { ...person, phone: null, address: null, idNumber }
}
