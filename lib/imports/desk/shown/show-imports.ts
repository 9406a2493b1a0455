import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { may } from '@/lib/review/actions'
import { listImportRows, type ListedImport } from './repository'

export type { ListedImport } from './repository'

/** What was brought and imported, of every office, as the records are of the whole country. Null for other roles. */
export const showImports = async (
  officer: Officer,
  page: number,
): Promise<{ rows: ListedImport[]; pages: number } | null> =>
  may(officer, 'keepImports') ? listImportRows(page) : null
