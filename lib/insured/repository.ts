import 'server-only'
import { db } from '@/lib/platform/db'
import type { Tx } from '@/lib/platform/transaction'
import { sexes, type InsuredPerson } from './person'

const select = {
  bhxhCode: true,
  fullName: true,
  birthDate: true,
  sex: true,
  idNumber: true,
  phone: true,
  householdCode: true,
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
  return { ...row, sex, birthDate: row.birthDate.toISOString().slice(0, 10) }
}
