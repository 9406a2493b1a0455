import { notYourRole } from '@/app/(officer)/not-your-role'
import { page } from '@/app/page-route'
import { CaseMissing } from '@/components/officer/case-missing'
import { DeskNotice } from '@/components/officer/imports/desk-notice'
import { FileReport } from '@/components/officer/imports/file-report'
import { OfficerPage } from '@/components/officer/officer-page'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import type { Officer } from '@/lib/accounts/account'
import { kindTitle } from '@/lib/imports/kinds/kind-title'
import { showFile } from '@/lib/imports/desk/shown/show-file'
import { isUuid } from '@/lib/platform/uuid'
import { may } from '@/lib/review/actions'
import { shownOfficer } from '@/lib/review/shown-officer'

const list = '/can-bo/nap-du-lieu'
const missingTitle = 'Không mở được tệp này'

const missing = async (officer: Officer) => ({
  title: missingTitle,
  status: 404,
  body: (
    <CaseMissing officer={await shownOfficer(officer)} title={missingTitle}>
      Tìm lại trong danh sách “Nạp dữ liệu”. Cổng không có tệp này.
    </CaseMissing>
  ),
})

/** One file: how far it is, what it would change, what was refused, and what can be done with it. */
export const GET = page<{ id: string }>(async ({ params: { id }, search: { loi, xong } }) => {
  const officer = await requireOfficer(`${list}/${id}`)
  if (!may(officer, 'keepImports')) return notYourRole(officer)
  const file = isUuid(id) ? await showFile(officer, id) : null
  if (!file) return missing(officer)
  const title = `${kindTitle(file.kind)}: ${file.fileName}`
  return {
    title,
    hasErrors: loi !== undefined,
    body: (
      <OfficerPage officer={await shownOfficer(officer)} title={title} current={list}>
        <DeskNotice refusal={loi} done={xong} state={file.state} />
        <FileReport file={file} />
      </OfficerPage>
    ),
  }
})
