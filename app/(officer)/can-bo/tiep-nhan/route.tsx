import { notYourRole } from '@/app/(officer)/not-your-role'
import { page } from '@/app/page-route'
import { CaseNotice } from '@/components/officer/case-notice'
import { CaseAtCounter } from '@/components/officer/case-at-counter'
import { fieldErrors } from '@/components/officer/field-errors'
import { OfficerPage } from '@/components/officer/officer-page'
import { ReceiveForm } from '@/components/officer/receive-form'
import { requireOfficer } from '@/lib/accounts/current-user'
import { findOffice } from '@/lib/offices/repository'
import { readReference, shownReference } from '@/lib/registration/reference'
import { referenceComplaint } from '@/lib/registration/reference-complaint'
import { findReceipt } from '@/lib/review/find-receipt'
import { listDeeds } from '@/lib/review/decisions'
import { openCaseFile } from '@/lib/review/open-case'
import { openDesk } from '@/lib/review/open-desk'
import { refusalText } from '@/lib/review/refusals'
import { may } from '@/lib/review/rights'
import { shownOfficer } from '@/lib/review/shown-officer'

const title = 'Tiếp nhận tờ khai đã ký'

export const GET = page(async ({ search: { ma, loi, viec } }) => {
  const officer = await requireOfficer('/can-bo/tiep-nhan')
  if (!may(officer, 'receivePaper')) return notYourRole(officer)
  const typed = typeof ma === 'string' ? ma : undefined
  const reference = readReference(typed ?? '')
  const file = reference ? await openCaseFile(officer, reference) : null
  const error =
    typed === undefined || file
      ? undefined
      : (referenceComplaint(typed) ?? refusalText['not-yours'])
  const canReceive = file !== null && listDeeds(officer, file).includes('receivePaper')
  return {
    title: file ? `${found(file.reference, canReceive)} ${title}` : title,
    hasErrors: error !== undefined || loi !== undefined,
    body: (
      <OfficerPage officer={await shownOfficer(officer)} title={title} current="/can-bo/tiep-nhan">
        {file && (
          <>
            <CaseNotice refusal={loi} deed={viec} />
            <CaseAtCounter
              file={file}
              desk={await openDesk(officer, file)}
              officeName={(await findOffice(file.officeCode))?.name ?? ''}
              canReceive={canReceive}
              receipt={canReceive ? null : await findReceipt(file)}
              errors={fieldErrors(loi, viec)}
              takesFocus={loi === undefined}
            />
          </>
        )}
        <ReceiveForm typed={file ? '' : (typed ?? '')} error={error} isFirst={!file} />
      </OfficerPage>
    ),
  }
})

/** First in the title, because it is what is heard when the page opens. */
const found = (reference: string, canReceive: boolean) =>
  `Hồ sơ ${shownReference(reference)}${canReceive ? '' : ' không chờ tiếp nhận'}.`
