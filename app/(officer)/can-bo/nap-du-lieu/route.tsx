import { redirect } from 'next/navigation'
import { notYourRole } from '@/app/(officer)/not-your-role'
import { page } from '@/app/page-route'
import { ImportFilters } from '@/components/officer/imports/import-filters'
import { ImportList } from '@/components/officer/imports/import-list'
import { KindLinks } from '@/components/officer/imports/kind-links'
import { OfficerPage } from '@/components/officer/officer-page'
import { Pagination } from '@/components/ui/pagination'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { readPageNumber } from '@/lib/forms/page-number'
import { importsAddress, readImportFilter } from '@/lib/imports/desk/shown/import-filter'
import { showImports } from '@/lib/imports/desk/shown/show-imports'
import { shownOfficer } from '@/lib/review/shown-officer'

const title = 'Nạp dữ liệu'
const here = '/can-bo/nap-du-lieu'

/** Files of insured people's records: what was brought and imported, and the way to bring another. */
export const GET = page(async ({ search }) => {
  const officer = await requireOfficer(here)
  const asked = readPageNumber(search.trang)
  const filter = readImportFilter(search)
  const shown = await showImports(officer, { ...filter, page: asked })
  if (!shown) return notYourRole(officer)
  const hrefOf = (number: number) => importsAddress(filter, number)
  if (shown.rows.length === 0 && asked > 1) redirect(hrefOf(1))
  return {
    title,
    body: (
      <OfficerPage officer={await shownOfficer(officer)} title={title} current={here}>
        {shown.waiting.length > 0 && <ImportList title="Đang chờ" rows={shown.waiting} empty="" />}
        <KindLinks />
        <ImportList
          title="Các tệp đã xong"
          rows={shown.rows}
          empty="Không có tệp nào. Chọn nguồn khác, loại khác, hoặc gửi một tệp ở trên."
        >
          <ImportFilters filter={filter} />
        </ImportList>
        <Pagination page={asked} pages={shown.pages} hrefOf={hrefOf} />
      </OfficerPage>
    ),
  }
})
