import 'server-only'
import { findReferenceOf } from './repository'
import { shownReference } from './reference'

/** The number of the declaration an account came from, as people read it. */
export async function findReference(declarationId: string): Promise<string | undefined> {
  const reference = await findReferenceOf(declarationId)
  return reference && shownReference(reference)
}
