import 'server-only'
import { isSameName } from './compare'
import { findInsuredPerson } from './repository'

/** Whether the register knows this number, and by this name. Tells nobody the name it knows. */
export async function findLikeness(
  bhxhCode: string,
  fullName: string,
): Promise<'unknown' | 'same-name' | 'other-name'> {
  const person = await findInsuredPerson(bhxhCode)
  if (!person) return 'unknown'
  return isSameName(fullName, person.fullName) ? 'same-name' : 'other-name'
}
