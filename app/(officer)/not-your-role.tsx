import type { Page } from '@/app/page-route'
import { CaseMissing } from '@/components/officer/case-missing'
import type { Officer } from '@/lib/accounts/account'
import { shownOfficer } from '@/lib/review/shown-officer'

const title = 'Việc này không thuộc vai trò của bạn'

/** For an officer who opens a page of another role: their own frame, not the citizen's missing page. */
export const notYourRole = async (officer: Officer): Promise<Page> => ({
  title,
  status: 403,
  body: (
    <CaseMissing officer={await shownOfficer(officer)} title={title}>
      Trang này dành cho vai trò khác. Nếu cần, hãy nhờ đồng nghiệp có quyền.
    </CaseMissing>
  ),
})
