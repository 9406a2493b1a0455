import { redirect } from 'next/navigation'
import { notYourRole } from '@/app/(officer)/not-your-role'
import { page } from '@/app/page-route'
import { ImportList } from '@/components/officer/imports/import-list'
import { KindLinks } from '@/components/officer/imports/kind-links'
import { OfficerPage } from '@/components/officer/officer-page'
import { Pagination } from '@/components/ui/pagination'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { readPageNumber } from '@/lib/forms/page-number'
import { showImports } from '@/lib/imports/desk/shown/show-imports'
import { shownOfficer } from '@/lib/review/shown-officer'

const title = 'Nạp dữ liệu'
const here = '/can-bo/nap-du-lieu'

/** Files of insured people's records: what was brought and imported, and the way to bring another. */
export const GET = page(async ({ search: { trang } }) => {
  const officer = await requireOfficer(here)
  const asked = readPageNumber(trang)
  const shown = await showImports(officer, asked)
  if (!shown) return notYourRole(officer)
  const hrefOf = (number: number) => `${here}?trang=${number}`
  if (shown.rows.length === 0 && asked > 1) redirect(here)
  return {
    title,
    body: (
      <OfficerPage officer={await shownOfficer(officer)} title={title} current={here}>
        <KindLinks />
        <ImportList rows={shown.rows} />
        <Pagination page={asked} pages={shown.pages} hrefOf={hrefOf} />
      </OfficerPage>
    ),
  }
})
