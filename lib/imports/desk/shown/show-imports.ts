import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { may } from '@/lib/review/actions'
import type { ImportFilter } from './import-filter'
import { listEndedImports, listWaitingImports, type ListedImport } from './repository'

export type { ListedImport } from './repository'

export type ShownImports = { waiting: ListedImport[]; rows: ListedImport[]; pages: number }

/**
 * What was brought and imported, of every office, as the records are of the whole country: first whatever waits for somebody. Null for
 * other roles.
 */
export async function showImports(
  officer: Officer,
  asked: ImportFilter & { page: number },
): Promise<ShownImports | null> {
  if (!may(officer, 'keepImports')) return null
  return { waiting: await listWaitingImports(), ...(await listEndedImports(asked)) }
}
