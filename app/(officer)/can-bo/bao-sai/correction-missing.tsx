import type { Page } from '@/app/page-route'
import { CaseMissing } from '@/components/officer/case-missing'
import type { Officer } from '@/lib/accounts/account'
import { shownOfficer } from '@/lib/review/shown-officer'

const title = 'Không có báo sai này'

export const correctionMissing = async (officer: Officer): Promise<Page> => ({
  title,
  status: 404,
  body: (
    <CaseMissing officer={await shownOfficer(officer)} title={title}>
      Không có ở cơ quan của bạn, hoặc thuộc vai trò khác. Xem lại danh sách “Báo sai”.
    </CaseMissing>
  ),
})
