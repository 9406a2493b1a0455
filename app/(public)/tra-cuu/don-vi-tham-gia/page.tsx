import type { Metadata } from 'next'
import { CatalogueNote } from '@/components/look-ups/catalogue-note'
import { EmployerRows } from '@/components/look-ups/employer-rows'
import { LookUpPage } from '@/components/look-ups/look-up-page'
import { findHeaderAccount } from '@/lib/accounts/current-user'
import { ask } from '@/lib/look-ups/ask'
import { readFacts } from '@/lib/look-ups/catalogue-facts'
import { lookUpMetadata } from '@/lib/look-ups/look-up-metadata'
import { lookUpWords } from '@/lib/look-ups/look-up-words'
import { employerText } from '@/lib/look-ups/text-or-code'
import { searchEmployers } from '@/lib/search/search-employers'

const id = 'don-vi-tham-gia'
type Props = PageProps<'/tra-cuu/don-vi-tham-gia'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return lookUpMetadata(id, await ask(id, await searchParams))
}

export default async function EmployersPage({ searchParams }: Props) {
  const question = await ask(id, await searchParams)
  const { query, where, inWords } = question
  const found =
    query && (await searchEmployers({ ...employerText(query.tim), ...where, page: query.trang }))
  return (
    <LookUpPage
      id={id}
      words={lookUpWords[id]}
      question={question}
      account={await findHeaderAccount()}
      found={found}
      note={<CatalogueNote {...await readFacts(id, found?.rows)} />}
    >
      {found && <EmployerRows caption={inWords.join(', ')} rows={found.rows} />}
    </LookUpPage>
  )
}
