import type { Metadata } from 'next'
import { CatalogueNote } from '@/components/look-ups/catalogue-note'
import { CollectionPointRows } from '@/components/look-ups/collection-point-rows'
import { LookUpPage } from '@/components/look-ups/look-up-page'
import { findHeaderAccount } from '@/lib/accounts/current-user'
import { ask } from '@/lib/look-ups/ask'
import { readFacts } from '@/lib/look-ups/catalogue-facts'
import { lookUpMetadata } from '@/lib/look-ups/look-up-metadata'
import { lookUpWords } from '@/lib/look-ups/look-up-words'
import { searchCollectionPoints } from '@/lib/search/search-collection-points'

const id = 'diem-thu'
type Props = PageProps<'/tra-cuu/diem-thu'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return lookUpMetadata(id, await ask(id, await searchParams))
}

export default async function CollectionPointsPage({ searchParams }: Props) {
  const question = await ask(id, await searchParams)
  const { query, where, inWords } = question
  const found =
    query &&
    (await searchCollectionPoints({ text: query.tim || undefined, ...where, page: query.trang }))
  return (
    <LookUpPage
      id={id}
      words={lookUpWords[id]}
      question={question}
      account={await findHeaderAccount()}
      found={found}
      note={<CatalogueNote {...await readFacts(id, found?.rows)} />}
    >
      {found && <CollectionPointRows caption={inWords.join(', ')} rows={found.rows} />}
    </LookUpPage>
  )
}
