import 'server-only'
import { listActs } from '@/lib/platform/journal/journal'
import { streamOf } from './account'
import { listOpenedOf } from './repository'

/** The account of this case is in use; `at`: since when, where the journal tells. */
export type Activation = { declarationId: string; at: Date | null }

/** Of these cases those whose account its owner has activated. */
export async function listActivations(declarationIds: string[]): Promise<Activation[]> {
  if (declarationIds.length === 0) return []
  const accounts = await listOpenedOf(declarationIds)
  const entries = await listActs(
    accounts.map(({ id }) => streamOf(id)),
    'activate',
  )
  return accounts.map(({ id, declarationId }) => ({
    declarationId: declarationId!,
    at: entries.find(({ stream }) => stream === streamOf(id))?.at ?? null,
  }))
}
