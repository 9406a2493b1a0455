import 'server-only'
import { listReferencesOf } from '../repository'
import { shownReference } from '../reference/reference'

/** The numbers of these declarations by their ids, as people read them. */
export async function findReferences(ids: string[]): Promise<Map<string, string>> {
  const rows = await listReferencesOf(ids)
  return new Map(rows.map(({ id, reference }) => [id, shownReference(reference)]))
}
