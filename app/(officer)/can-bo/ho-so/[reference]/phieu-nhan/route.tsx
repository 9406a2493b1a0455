import { page } from '@/app/page-route'
import { CaseMissing } from '@/components/officer/case-missing'
import { OfficerButton } from '@/components/officer/officer-button'
import { OfficerPage } from '@/components/officer/officer-page'
import { ReceiptSlip } from '@/components/officer/intake/receipt-slip'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { readReference } from '@/lib/registration/reference/reference'
import { openReceipt } from '@/lib/review/desk/find-receipt'
import { shownOfficer } from '@/lib/review/shown-officer'

export const GET = page<{ reference: string }>(async ({ params: { reference: typed } }) => {
  const officer = await requireOfficer(`/can-bo/ho-so/${typed}/phieu-nhan`)
  const reference = readReference(typed)
  const receipt = reference && (await openReceipt(officer, reference))
  if (!receipt) {
    const missing = 'Không có giấy hẹn'
    return {
      title: missing,
      status: 404,
      body: (
        <CaseMissing officer={await shownOfficer(officer)} title={missing}>
          Hồ sơ này chưa có giấy hẹn ở cơ quan của bạn. Giấy hẹn có sau khi nhận tờ khai đã ký.
        </CaseMissing>
      ),
    }
  }
  return {
    title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    body: (
      <OfficerPage officer={await shownOfficer(officer)} current="/can-bo/tiep-nhan">
        <div className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
          <OfficerButton type="button" data-print hidden>
            In phiếu này
          </OfficerButton>

          <a href="/can-bo/tiep-nhan">Tiếp nhận hồ sơ khác</a>
          <a href={`/can-bo/ho-so/${reference}`}>Mở hồ sơ</a>
        </div>
        <ReceiptSlip receipt={receipt} />
      </OfficerPage>
    ),
  }
})
