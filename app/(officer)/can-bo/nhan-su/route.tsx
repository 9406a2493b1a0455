import { redirect } from 'next/navigation'
import { notYourRole } from '@/app/(officer)/not-your-role'
import { page } from '@/app/page-route'
import { OfficerPage } from '@/components/officer/officer-page'
import { StaffFilter } from '@/components/officer/staff/staff-filter'
import { StaffTable } from '@/components/officer/staff/staff-table'
import { WaitingTable } from '@/components/officer/staff/waiting-table'
import { buttonClasses } from '@/components/ui/button'
import { Pagination } from '@/components/ui/pagination'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { readPageNumber } from '@/lib/forms/page-number'
import { sealWords, unsealWords } from '@/lib/queues/sealed-words'
import { shownOfficer } from '@/lib/review/shown-officer'
import { showStaff } from '@/lib/staff/shown/show-staff'
import { readStaffListWish, staffListAddress } from '@/lib/staff/shown/staff-list-wish'

const title = 'Nhân sự'
const here = '/can-bo/nhan-su'

/** The officers of the site, and what waits for a second pair of eyes. */
export const GET = page(async ({ search }) => {
  const officer = await requireOfficer(here)
  const asked = readPageNumber(search.trang)
  const wish = readStaffListWish(search, unsealWords(officer, search.chu))
  const shown = await showStaff(officer, wish, asked)
  if (!shown) return notYourRole(officer)
  const hrefOf = (number: number) => staffListAddress(wish, sealWords(officer, wish.words), number)
  if (shown.rows.length === 0 && asked > 1) redirect(hrefOf(1))
  return {
    title,
    body: (
      <OfficerPage officer={await shownOfficer(officer)} title={title} current={here}>
        {shown.isKeeper && (
          <p className="mb-6">
            <a href={`${here}/moi`} className={buttonClasses('secondary')}>
              Lập tài khoản cán bộ
            </a>
          </p>
        )}
        <WaitingTable waiting={shown.waiting} />
        <StaffFilter wish={wish} />
        <StaffTable rows={shown.rows} total={shown.total} />
        <Pagination page={asked} pages={shown.pages} hrefOf={hrefOf} />
      </OfficerPage>
    ),
  }
})
