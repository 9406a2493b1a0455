import type { Page } from '@/app/page-route'
import { CaseMissing } from '@/components/officer/case-missing'
import type { Officer } from '@/lib/accounts/account'
import { shownOfficer } from '@/lib/review/shown-officer'

const title = 'Không mở được trang này'

/** For an officer or a request that is not there, or is another office's. */
export const staffMissing = async (officer: Officer): Promise<Page> => ({
  title,
  status: 404,
  body: (
    <CaseMissing officer={await shownOfficer(officer)} title={title}>
      Tìm lại trong danh sách “Nhân sự”. Cổng không có cán bộ hay đề nghị này.
    </CaseMissing>
  ),
})
