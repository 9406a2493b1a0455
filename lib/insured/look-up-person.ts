import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import type { InsuredPerson } from './person'
import { findInsuredPerson } from './repository'

/** Reads one person for an officer who works on `stream`, and writes down who looked; also when nobody was found. */
export async function lookUpPerson(
  bhxhCode: string,
  { stream, actor }: { stream: string; actor: string },
): Promise<InsuredPerson | null> {
  const person = await findInsuredPerson(bhxhCode)
  await record({ stream, act: 'view-person', actor, details: { bhxhCode, found: person !== null } })
  return person
}
