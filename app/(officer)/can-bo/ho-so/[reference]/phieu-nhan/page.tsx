import { notFound } from 'next/navigation'
import { OfficerButton } from '@/components/officer/officer-button'
import { OfficerPage } from '@/components/officer/officer-page'
import { PrintButton } from '@/components/officer/print-button'
import { ReceiptSlip } from '@/components/officer/receipt-slip'
import { requireOfficer } from '@/lib/accounts/current-user'
import { readReference } from '@/lib/registration/reference'
import { findReceipt } from '@/lib/review/find-receipt'
import { shownOfficer } from '@/lib/review/shown-officer'
import { pageTitle } from '@/lib/site/page-title'

export const metadata = { title: pageTitle('Phiếu tiếp nhận và hẹn trả kết quả') }

export default async function ReceiptPage({
  params,
}: PageProps<'/can-bo/ho-so/[reference]/phieu-nhan'>) {
  const { reference: typed } = await params
  const officer = await requireOfficer(`/can-bo/ho-so/${typed}/phieu-nhan`)
  const reference = readReference(typed)
  const receipt = reference && (await findReceipt(officer, reference))
  if (!receipt) notFound()
  return (
    <>
      <OfficerPage officer={await shownOfficer(officer)} current="/can-bo/tiep-nhan">
        <div className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
          <OfficerButton type="button" data-print hidden>
            In phiếu này
          </OfficerButton>
          <p>Nhấn Ctrl + P để in phiếu này.</p>
          <a href="/can-bo/tiep-nhan">Tiếp nhận hồ sơ khác</a>
          <a href={`/can-bo/ho-so/${reference}`}>Mở hồ sơ</a>
        </div>
        <ReceiptSlip receipt={receipt} />
      </OfficerPage>
      <PrintButton />
    </>
  )
}
