import 'server-only'
import type { RowStatus } from '@/lib/catalogues/row-status'
import { lookUpWords } from './look-up-words'
import { findCatalogueDate } from './repository'
import { statusesOf, type StatusWords } from './row-status'
import type { CatalogueLookUpId } from '@/lib/site/look-ups'

export type CatalogueFacts = {
  dataAsOf: string | null
  /** Of the rows on the page. */
  sources: string[]
  statuses: StatusWords[]
  caution?: string
}

type Row = { source: string; status: RowStatus }

/** What is said below the rows: from when they are, where they are from, how far to trust them. */
export async function readFacts(id: CatalogueLookUpId, rows: Row[] = []): Promise<CatalogueFacts> {
  const { catalogue, caution } = lookUpWords[id]
  const date = await findCatalogueDate(catalogue)
  return {
    dataAsOf: date?.dataAsOf ?? null,
    sources: [...new Set(rows.map(({ source }) => source))],
    statuses: statusesOf(rows),
    caution,
  }
}
