import { page } from '@/app/page-route'
import { CaseHead } from '@/components/officer/case-head'
import { OfficerPage } from '@/components/officer/officer-page'
import { ReceiveForm } from '@/components/officer/receive-form'
import { ReceiverDecision } from '@/components/officer/receiver-decision'
import { requireOfficer } from '@/lib/accounts/current-user'
import { findOffice } from '@/lib/offices/repository'
import { readReference } from '@/lib/registration/reference'
import { listDeeds } from '@/lib/review/decisions'
import { openCaseFile } from '@/lib/review/open-case'
import { refusalText } from '@/lib/review/refusals'
import { shownOfficer } from '@/lib/review/shown-officer'

const title = 'Tiếp nhận bản ký'

const complaintOf = (
  typed: unknown,
  reference: string | null,
  isFound: boolean,
): string | undefined => {
  if (typeof typed !== 'string' || isFound) return undefined
  return reference
    ? refusalText['not-yours']
    : 'Quét mã QR trên mẫu 01, hoặc gõ đủ 8 ký tự, ví dụ K7PM-3QXR.'
}

const readTyped = (typed: unknown) => (typeof typed === 'string' ? readReference(typed) : null)

export const GET = page(async ({ search }) => {
  const officer = await requireOfficer('/can-bo/tiep-nhan')
  const typed = search.ma
  const reference = readTyped(typed)
  const file = reference ? await openCaseFile(officer, reference) : null
  const canReceive = file !== null && listDeeds(officer, file).includes('receivePaper')
  const error = complaintOf(typed, reference, file !== null)
  return {
    title,
    hasErrors: error !== undefined,
    body: (
      <OfficerPage officer={await shownOfficer(officer)} title={title} current="/can-bo/tiep-nhan">
        <div className="max-w-form">
          {file && (
            <section className="mb-8 rounded-lg border-2 border-voice bg-paper p-4">
              <CaseHead file={file} officeName={(await findOffice(file.officeCode))?.name ?? ''} />
              {canReceive ? (
                <ReceiverDecision file={file} />
              ) : (
                <p>
                  Bản ký đã được nhận, hoặc vai trò của bạn không tiếp nhận.{' '}
                  <a href={`/can-bo/ho-so/${file.reference}`}>Mở hồ sơ</a>
                </p>
              )}
            </section>
          )}
          <ReceiveForm typed={file ? '' : String(typed ?? '')} error={error} isFirst={!file} />
        </div>
      </OfficerPage>
    ),
  }
})
