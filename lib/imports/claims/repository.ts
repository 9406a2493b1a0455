import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { codesShown, type KnownPeople, type PersonOfRegister } from './claim-owner'
import type { JudgedClaim } from './batch-claims'

const select = { bhxhCode: true, fullName: true, birthDate: true, idNumber: true } as const

/** Whom the register knows of those whose numbers these claims carry. */
export async function findPatients(tx: Tx, claims: JudgedClaim[]): Promise<KnownPeople> {
  const visits = claims.flatMap((one) => (one.kind === 'claim' ? [one.claim.visit] : []))
  const codes = [...new Set(visits.flatMap(codesShown))]
  const idNumbers = visits
    .filter(({ cards, patient }) => cards.length === 0 && patient.idNumber !== '')
    .map(({ patient }) => patient.idNumber)
  const [byCode, byIdNumber] = [
    await tx.insuredPerson.findMany({ where: { bhxhCode: { in: codes } }, select }),
    idNumbers.length === 0
      ? []
      : await tx.insuredPerson.findMany({ where: { idNumber: { in: idNumbers } }, select }),
  ]
  return {
    byCode: new Map(byCode.map((person) => [person.bhxhCode, person])),
    byIdNumber: grouped(byIdNumber),
  }
}

function grouped(people: PersonOfRegister[]): KnownPeople['byIdNumber'] {
  const of = new Map<string, PersonOfRegister[]>()
  for (const person of people) of.set(person.idNumber, [...(of.get(person.idNumber) ?? []), person])
  return of
}
