import type { Metadata } from 'next'
import { CatalogueNote } from '@/components/look-ups/catalogue-note'
import { OfficeRows } from '@/components/look-ups/office-rows'
import { LookUpPage } from '@/components/look-ups/look-up-page'
import { findHeaderAccount } from '@/lib/accounts/current-user'
import { ask } from '@/lib/look-ups/ask'
import { readFacts } from '@/lib/look-ups/catalogue-facts'
import { lookUpMetadata } from '@/lib/look-ups/look-up-metadata'
import { lookUpWords } from '@/lib/look-ups/look-up-words'
import { officeText } from '@/lib/look-ups/text-or-code'
import { searchOffices } from '@/lib/search/search-offices'

const id = 'co-quan-bhxh'
type Props = PageProps<'/tra-cuu/co-quan-bhxh'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return lookUpMetadata(id, await ask(id, await searchParams))
}

export default async function OfficesPage({ searchParams }: Props) {
  const question = await ask(id, await searchParams)
  const { query, where, inWords } = question
  const found =
    query && (await searchOffices({ ...officeText(query.tim), ...where, page: query.trang }))
  return (
    <LookUpPage
      id={id}
      words={lookUpWords[id]}
      question={question}
      account={await findHeaderAccount()}
      found={found}
      note={<CatalogueNote {...await readFacts(id, found?.rows)} />}
    >
      {found && <OfficeRows caption={inWords.join(', ')} rows={found.rows} />}
    </LookUpPage>
  )
}
