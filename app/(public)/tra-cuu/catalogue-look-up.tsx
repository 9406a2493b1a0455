import { t } from '@/lib/words/t'
import type { ComponentType } from 'react'
import { page } from '@/app/page-route'
import type { Account } from '@/components/layout/header/account-menu'
import { CatalogueNote } from '@/components/look-ups/catalogue-note'
import { LookUpPage } from '@/components/look-ups/look-up-page'
import { TooFast, tooFastTitle } from '@/components/look-ups/too-fast'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { ask } from '@/lib/look-ups/ask'
import { readFacts } from '@/lib/look-ups/catalogue-facts'
import { lookUpHead } from '@/lib/look-ups/look-up-head'
import { lookUpWords } from '@/lib/look-ups/look-up-words'
import { countLookUp } from '@/lib/look-ups/count-look-up'
import type { AskedWhere } from '@/lib/look-ups/place-choices'
import { secondsUntil } from '@/lib/forms/days/dates'
import type { Query } from '@/lib/look-ups/queries'
import type { RowStatus } from '@/lib/catalogues/rows/row-status'
import type { Found } from '@/lib/search/ranking/found'
import type { CatalogueLookUpId } from '@/lib/site/look-ups'

type LookUp<Row> = {
  id: CatalogueLookUpId
  search: (query: Query, where: AskedWhere) => Promise<Found<Row>>
  Rows: ComponentType<{ caption: string; rows: Row[] }>
}

const tooFast = (until: Date, account: Account | null) => ({
  title: t(tooFastTitle),
  body: <TooFast until={until} account={account} />,
  status: 429,
  headers: { 'retry-after': secondsUntil(until) },
})

/** What the look-ups of a catalogue have in common; each says what it asks and how it shows a row. */
export const catalogueLookUp = <Row extends { source: string; status: RowStatus }>({
  id,
  search: find,
  Rows,
}: LookUp<Row>) =>
  page(async ({ request, search }) => {
    const [until, question, account] = await Promise.all([
      countLookUp(visitorOf(request)),
      ask(id, search),
      findHeaderAccount(),
    ])
    if (until) return tooFast(until, account)
    const { query, where, inWords } = question
    const found = query && (await find(query, where))
    return {
      ...lookUpHead(id, question, found),
      body: (
        <LookUpPage
          id={id}
          words={lookUpWords[id]}
          question={question}
          account={account}
          found={found}
          note={<CatalogueNote {...await readFacts(id, found?.rows)} />}
        >
          {found && <Rows caption={inWords.join(', ')} rows={found.rows} />}
        </LookUpPage>
      ),
    }
  })
