import { CaseMissing } from '@/components/officer/case-missing'
import type { Officer } from '@/lib/accounts/account'
import { shownOfficer } from '@/lib/review/shown-officer'

const title = 'Không mở được đề nghị này'

/** Another office's, one that is not there, or a slip of what was never done. */
export const changeMissing = async (
  officer: Officer,
  why = 'Tìm lại trong danh sách “Đổi liên hệ”. Cơ quan của bạn không có đề nghị này.',
) => ({
  title,
  status: 404,
  body: (
    <CaseMissing officer={await shownOfficer(officer)} title={title}>
      {why}
    </CaseMissing>
  ),
})
