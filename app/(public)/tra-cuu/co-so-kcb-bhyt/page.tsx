import type { Metadata } from 'next'
import { CatalogueNote } from '@/components/look-ups/catalogue-note'
import { FacilityRows } from '@/components/look-ups/facility-rows'
import { LookUpPage } from '@/components/look-ups/look-up-page'
import { findHeaderAccount } from '@/lib/accounts/current-user'
import { ask } from '@/lib/look-ups/ask'
import { readFacts } from '@/lib/look-ups/catalogue-facts'
import { lookUpMetadata } from '@/lib/look-ups/look-up-metadata'
import { lookUpWords } from '@/lib/look-ups/look-up-words'
import { facilityText } from '@/lib/look-ups/text-or-code'
import { searchFacilities } from '@/lib/search/search-facilities'

const id = 'co-so-kcb-bhyt'
type Props = PageProps<'/tra-cuu/co-so-kcb-bhyt'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return lookUpMetadata(id, await ask(id, await searchParams))
}

export default async function FacilitiesPage({ searchParams }: Props) {
  const question = await ask(id, await searchParams)
  const { query, where, inWords } = question
  const found =
    query &&
    (await searchFacilities({
      ...facilityText(query.tim),
      kind: query.loai,
      ...where,
      page: query.trang,
    }))
  return (
    <LookUpPage
      id={id}
      words={lookUpWords[id]}
      question={question}
      account={await findHeaderAccount()}
      found={found}
      note={<CatalogueNote {...await readFacts(id, found?.rows)} />}
    >
      {found && <FacilityRows caption={inWords.join(', ')} rows={found.rows} />}
    </LookUpPage>
  )
}
