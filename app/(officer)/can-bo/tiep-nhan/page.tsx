import type { Metadata } from 'next'
import { CaseHead } from '@/components/officer/case-head'
import { OfficerPage } from '@/components/officer/officer-page'
import { ReceiveForm } from '@/components/officer/receive-form'
import { ReceiverDecision } from '@/components/officer/receiver-decision'
import { requireOfficer } from '@/lib/accounts/current-user'
import { findOffice } from '@/lib/offices/repository'
import { readReference } from '@/lib/registration/reference'
import { listDeeds } from '@/lib/review/decisions'
import { findOwnCaseId } from '@/lib/review/find-own-case-id'
import { openCaseFile } from '@/lib/review/open-case'
import { refusalText } from '@/lib/review/refusals'
import { shownOfficer } from '@/lib/review/shown-officer'
import { pageTitle } from '@/lib/site/page-title'

const title = 'Tiếp nhận bản ký'
type Props = PageProps<'/can-bo/tiep-nhan'>

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

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const typed = (await searchParams).ma
  const reference = readTyped(typed)
  const officer = await requireOfficer('/can-bo/tiep-nhan')
  const isFound = reference !== null && (await findOwnCaseId(officer, reference)) !== null
  return { title: pageTitle(title, { hasErrors: typed !== undefined && !isFound }) }
}

export default async function ReceivePage({ searchParams }: Props) {
  const officer = await requireOfficer('/can-bo/tiep-nhan')
  const typed = (await searchParams).ma
  const reference = readTyped(typed)
  const file = reference ? await openCaseFile(officer, reference) : null
  const canReceive = file !== null && listDeeds(officer, file).includes('receivePaper')
  return (
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
        <ReceiveForm
          typed={file ? '' : String(typed ?? '')}
          error={complaintOf(typed, reference, file !== null)}
          isFirst={!file}
        />
      </div>
    </OfficerPage>
  )
}
