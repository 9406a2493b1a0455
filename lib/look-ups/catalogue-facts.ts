import 'server-only'
import { findVersion } from '@/lib/catalogues/repository'
import type { RowStatus } from '@/lib/catalogues/rows/row-status'
import { cached } from '@/lib/platform/cache'
import { lookUpWords } from './look-up-words'
import { statusesOf, type StatusWords } from './row-status'
import type { CatalogueLookUpId } from '@/lib/site/look-ups'

export type CatalogueFacts = {
  /** Where the whole list is given out. */
  href: string
  dataAsOf: string | null
  /** Of the rows on the page. */
  sources: string[]
  statuses: StatusWords[]
  caution?: string
}

const dayOf = cached<string | null>((day) => day !== null)

type Row = { source: string; status: RowStatus }

/** What is said below the rows: from when they are, where they are from, how far to trust them. */
export async function readFacts(id: CatalogueLookUpId, rows: Row[] = []): Promise<CatalogueFacts> {
  const { catalogue, openList, caution } = lookUpWords[id]
  const readDay = async () => (await findVersion(catalogue, null))?.dataAsOf ?? null
  return {
    href: `/du-lieu-mo#${openList ?? catalogue}`,
    dataAsOf: await dayOf(catalogue, readDay),
    sources: [...new Set(rows.map(({ source }) => source))],
    statuses: statusesOf(rows),
    caution: caution?.(),
  }
}
