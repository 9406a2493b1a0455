import { wholeOfficeName } from '@/lib/offices/office'
import { notYourRole } from '@/app/(officer)/not-your-role'
import { page } from '@/app/page-route'
import { CaseNotice } from '@/components/officer/case-notice'
import { CaseAtCounter } from '@/components/officer/case-at-counter'
import { OfficerPage } from '@/components/officer/officer-page'
import { ReceiveForm } from '@/components/officer/receive-form'
import { requireOfficer } from '@/lib/accounts/current-user'
import { findOffice } from '@/lib/offices/repository'
import { readReference } from '@/lib/registration/reference'
import { referenceComplaint } from '@/lib/registration/reference-complaint'
import { listDeeds } from '@/lib/review/decisions'
import { openCaseFile } from '@/lib/review/open-case'
import { openDesk } from '@/lib/review/open-desk'
import { refusalText } from '@/lib/review/refusals'
import { may } from '@/lib/review/rights'
import { shownOfficer } from '@/lib/review/shown-officer'

const title = 'Tiếp nhận tờ khai đã ký'

export const GET = page(async ({ search: { ma, loi } }) => {
  const officer = await requireOfficer('/can-bo/tiep-nhan')
  if (!may(officer, 'receivePaper')) return notYourRole(officer)
  const typed = typeof ma === 'string' ? ma : undefined
  const reference = readReference(typed ?? '')
  const file = reference ? await openCaseFile(officer, reference) : null
  const error =
    typed === undefined || file
      ? undefined
      : (referenceComplaint(typed) ?? refusalText['not-yours'])
  return {
    title,
    hasErrors: error !== undefined || loi !== undefined,
    body: (
      <OfficerPage officer={await shownOfficer(officer)} title={title} current="/can-bo/tiep-nhan">
        {file && (
          <>
            <CaseNotice refusal={loi} />
            <CaseAtCounter
              file={file}
              desk={await openDesk(officer, file)}
              officeName={await nameOf(file.officeCode)}
              canReceive={listDeeds(officer, file).includes('receivePaper')}
            />
          </>
        )}
        <ReceiveForm typed={file ? '' : (typed ?? '')} error={error} isFirst={!file} />
      </OfficerPage>
    ),
  }
})

async function nameOf(officeCode: string): Promise<string> {
  const office = await findOffice(officeCode)
  return office ? wholeOfficeName(office) : ''
}
