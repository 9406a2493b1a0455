import type { Metadata } from 'next'
import type { ComponentType } from 'react'
import { CatalogueNote } from '@/components/look-ups/catalogue-note'
import { LookUpPage } from '@/components/look-ups/look-up-page'
import { findHeaderAccount } from '@/lib/accounts/current-user'
import { ask } from '@/lib/look-ups/ask'
import { readFacts } from '@/lib/look-ups/catalogue-facts'
import { lookUpMetadata } from '@/lib/look-ups/look-up-metadata'
import { lookUpWords } from '@/lib/look-ups/look-up-words'
import type { Where } from '@/lib/look-ups/place-choices'
import type { Query, SearchParams } from '@/lib/look-ups/queries'
import type { Found, RowStatus } from '@/lib/search/found'
import type { CatalogueLookUpId } from '@/lib/site/look-ups'

type Props = { searchParams: Promise<SearchParams> }

type LookUp<Row> = {
  id: CatalogueLookUpId
  search: (query: Query, where: Where) => Promise<Found<Row>>
  Rows: ComponentType<{ caption: string; rows: Row[] }>
}

/** What the look-ups of a catalogue have in common; each says what it asks and how it shows a row. */
export function catalogueLookUp<Row extends { source: string; status: RowStatus }>({
  id,
  search,
  Rows,
}: LookUp<Row>) {
  async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
    return lookUpMetadata(id, await ask(id, await searchParams))
  }

  async function Page({ searchParams }: Props) {
    const question = await ask(id, await searchParams)
    const { query, where, inWords } = question
    const found = query && (await search(query, where))
    return (
      <LookUpPage
        id={id}
        words={lookUpWords[id]}
        question={question}
        account={await findHeaderAccount()}
        found={found}
        note={<CatalogueNote {...await readFacts(id, found?.rows)} />}
      >
        {found && <Rows caption={inWords.join(', ')} rows={found.rows} />}
      </LookUpPage>
    )
  }

  return { generateMetadata, Page }
}
