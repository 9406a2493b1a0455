import { wholeOfficeName } from '@/lib/offices/office'
import { notYourRole } from '@/app/(officer)/not-your-role'
import { page } from '@/app/page-route'
import { actionAddress } from '@/components/officer/action-address'
import { CaseNotice } from '@/components/officer/case-notice'
import { CaseAtCounter } from '@/components/officer/case-at-counter'
import { fieldErrors } from '@/components/officer/field-errors'
import { OfficerPage } from '@/components/officer/officer-page'
import { ReceiveForm } from '@/components/officer/receive-form'
import type { Officer } from '@/lib/accounts/account'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { findOffice } from '@/lib/offices/repository'
import { readReference, shownReference } from '@/lib/registration/reference'
import { referenceComplaint } from '@/lib/registration/reference-complaint'
import { listActions, may } from '@/lib/review/actions'
import type { CaseFile } from '@/lib/review/case-file'
import { findReceipt } from '@/lib/review/find-receipt'
import { openCaseFile } from '@/lib/review/open-case'
import { openPageForm } from '@/lib/review/page-form'
import { refusalText } from '@/lib/review/refusals'
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
  const isOfPage = file !== null && canReceive(officer, file)
  return {
    title: file ? `${found(officer, file)} ${title}` : title,
    hasErrors: error !== undefined || loi !== undefined,
    body: (
      <OfficerPage
        officer={await shownOfficer(officer)}
        title={title}
        current="/can-bo/tiep-nhan"
        usual={isOfPage ? actionAddress(file, 'nhan-ban-ky') : undefined}
      >
        {file && <AtCounter {...await lookAt(officer, file, { loi, viec })} />}
        <ReceiveForm
          typed={file ? '' : (typed ?? '')}
          error={error}
          isFirst={!file}
          isOfPage={isOfPage}
        />
      </OfficerPage>
    ),
  }
})

const canReceive = (officer: Officer, file: CaseFile) =>
  listActions(officer, file.status).includes('receivePaper')

/** First in the title, because it is what is heard when the page opens. */
const found = (officer: Officer, file: CaseFile) =>
  `Hồ sơ ${shownReference(file.reference)}${canReceive(officer, file) ? '' : ' không chờ tiếp nhận'}.`

type Said = { loi: unknown; viec: unknown }

async function lookAt(officer: Officer, file: CaseFile, { loi, viec }: Said) {
  const isWaiting = canReceive(officer, file)
  return {
    file,
    said: { refusal: loi, slug: viec },
    form: await openPageForm(officer, file),
    officeName: await nameOf(file.officeCode),
    canReceive: isWaiting,
    receipt: isWaiting ? null : await findReceipt(file),
    errors: fieldErrors(loi, viec),
    takesFocus: loi === undefined,
  }
}

async function nameOf(officeCode: string): Promise<string> {
  const office = await findOffice(officeCode)
  return office ? wholeOfficeName(office) : ''
}

type Looked = Awaited<ReturnType<typeof lookAt>>

const AtCounter = ({ said, ...looked }: Looked) => (
  <>
    <CaseNotice {...said} />
    <CaseAtCounter {...looked} />
  </>
)
