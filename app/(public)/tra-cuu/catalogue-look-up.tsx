import type { ComponentType } from 'react'
import { page } from '@/app/page-route'
import { CatalogueNote } from '@/components/look-ups/catalogue-note'
import { LookUpPage } from '@/components/look-ups/look-up-page'
import { findHeaderAccount } from '@/lib/accounts/current-user'
import { ask } from '@/lib/look-ups/ask'
import { readFacts } from '@/lib/look-ups/catalogue-facts'
import { lookUpHead } from '@/lib/look-ups/look-up-head'
import { lookUpWords } from '@/lib/look-ups/look-up-words'
import type { Where } from '@/lib/look-ups/place-choices'
import type { Query } from '@/lib/look-ups/queries'
import type { Found, RowStatus } from '@/lib/search/found'
import type { CatalogueLookUpId } from '@/lib/site/look-ups'

type LookUp<Row> = {
  id: CatalogueLookUpId
  search: (query: Query, where: Where) => Promise<Found<Row>>
  Rows: ComponentType<{ caption: string; rows: Row[] }>
}

/** What the look-ups of a catalogue have in common; each says what it asks and how it shows a row. */
export const catalogueLookUp = <Row extends { source: string; status: RowStatus }>({
  id,
  search: find,
  Rows,
}: LookUp<Row>) =>
  page(async ({ search }) => {
    const question = await ask(id, search)
    const { query, where, inWords } = question
    const found = query && (await find(query, where))
    return {
      ...lookUpHead(id, question),
      body: (
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
      ),
    }
  })
