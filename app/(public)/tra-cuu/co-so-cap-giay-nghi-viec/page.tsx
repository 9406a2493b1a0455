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
import type { FacilityRow } from '@/lib/search/found'
import { searchFacilities } from '@/lib/search/search-facilities'

const id = 'co-so-cap-giay-nghi-viec'
type Props = PageProps<'/tra-cuu/co-so-cap-giay-nghi-viec'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return lookUpMetadata(id, await ask(id, await searchParams))
}

export default async function SickLeaveFacilitiesPage({ searchParams }: Props) {
  const question = await ask(id, await searchParams)
  const { query, where, inWords } = question
  const found =
    query &&
    (await searchFacilities({
      ...facilityText(query.tim),
      kind: query.loai,
      sickLeaveOnly: true,
      ...where,
      page: query.trang,
    }))
  const rows = (found?.rows ?? []).map(asIllustration)
  return (
    <LookUpPage
      id={id}
      words={lookUpWords[id]}
      question={question}
      account={await findHeaderAccount()}
      found={found}
      note={<CatalogueNote {...await readFacts(id, rows)} />}
    >
      <FacilityRows caption={inWords.join(', ')} rows={rows} />
    </LookUpPage>
  )
}

/** The place is real; that it may issue the papers was never published, so nobody vouches for it. */
const asIllustration = (row: FacilityRow): FacilityRow => ({ ...row, status: 'ILLUSTRATIVE' })
