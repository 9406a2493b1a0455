import { wholeOfficeName } from '@/lib/offices/office'
import { notYourRole } from '@/app/(officer)/not-your-role'
import { page } from '@/app/page-route'
import { actionAddress } from '@/components/officer/action-address'
import { CaseNotice } from '@/components/officer/case/case-notice'
import { CaseAtCounter } from '@/components/officer/case/case-at-counter'
import { fieldErrors } from '@/components/officer/field-errors'
import { OfficerPage } from '@/components/officer/officer-page'
import { differenceWords } from '@/components/officer/case/paper-comparison'
import { ReceiveForm } from '@/components/officer/intake/receive-form'
import type { Officer } from '@/lib/accounts/account'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { findNewestFileId } from '@/lib/stored-files/open-stored-file'
import { findOffice } from '@/lib/offices/repository'
import { readReference, shownReference } from '@/lib/registration/reference/reference'
import { referenceError } from '@/lib/registration/reference/reference-error'
import { listActions, may } from '@/lib/review/actions'
import type { OfficeCase } from '@/lib/review/office-case'
import { comparePaper, type ComparedPaper } from '@/lib/review/papers/compare-paper'
import { findReceipt } from '@/lib/review/desk/find-receipt'
import { openOfficeCase } from '@/lib/review/desk/open-case'
import { openPageForm } from '@/lib/review/desk/page-form'
import { scanError } from '@/lib/review/papers/scan-words'
import { findScanned } from '@/lib/review/papers/scanned-paper'
import { refusalText } from '@/lib/review/refusals'
import { shownOfficer } from '@/lib/review/shown-officer'
import { findReceived } from './find'

const title = 'Tiếp nhận tờ khai đã ký'

export const GET = page(async ({ search: { ma, giay, quet, loi, viec } }) => {
  const officer = await requireOfficer('/can-bo/tiep-nhan')
  if (!may(officer, 'receivePaper')) return notYourRole(officer)
  const typed = typeof ma === 'string' ? ma : undefined
  const reference = readReference(typed ?? '')
  const officeCase = reference ? await openOfficeCase(officer, reference) : null
  const paper = officeCase && (await findScanned(officer, giay))
  const comparison = paper && (await comparePaper(officer, officeCase, paper))
  const error = officeCase ? undefined : findError(typed, quet)
  const isOfPage = officeCase !== null && canReceive(officer, officeCase)
  return {
    title: [...found(officer, officeCase, comparison), title].join(' '),
    hasErrors: error !== undefined || loi !== undefined,
    body: (
      <OfficerPage
        officer={await shownOfficer(officer)}
        title={title}
        current="/can-bo/tiep-nhan"
        usual={isOfPage ? actionAddress(officeCase, 'nhan-ban-ky') : undefined}
      >
        {officeCase && (
          <AtCounter
            {...await lookAt(officer, officeCase, { loi, viec })}
            comparison={comparison}
          />
        )}
        <ReceiveForm
          typed={officeCase ? '' : (typed ?? '')}
          error={error}
          isFirst={!officeCase}
          isOfPage={isOfPage}
        />
      </OfficerPage>
    ),
  }
})

/** Why the number or the scan leads to nothing, at its box. */
function findError(typed: string | undefined, scanned: unknown) {
  if (typed === undefined) return scanError(scanned) ?? undefined
  return { field: 'ma', message: referenceError(typed) ?? refusalText['not-yours'] }
}

const canReceive = (officer: Officer, officeCase: OfficeCase) =>
  listActions(officer, officeCase.status).includes('receivePaper')

/** First in the title, because it is what is heard when the page opens. */
function found(officer: Officer, officeCase: OfficeCase | null, paper: ComparedPaper | null) {
  if (!officeCase) return []
  const isWaiting = canReceive(officer, officeCase)
  const words = `Hồ sơ ${shownReference(officeCase.reference)}${isWaiting ? '' : ' không chờ tiếp nhận'}.`
  return paper ? [words, `${differenceWords(paper)}.`] : [words]
}

type Said = { loi: unknown; viec: unknown }

async function lookAt(officer: Officer, officeCase: OfficeCase, { loi, viec }: Said) {
  const isWaiting = canReceive(officer, officeCase)
  return {
    officeCase,
    said: { refusal: loi, slug: viec },
    form: await openPageForm(officer, officeCase),
    officeName: await nameOf(officeCase.officeCode),
    canReceive: isWaiting,
    formId: isWaiting ? await findNewestFileId(officeCase.id, 'FORM') : null,
    receipt: isWaiting ? null : await findReceipt(officeCase),
    errors: fieldErrors(loi, viec),
    takesFocus: loi === undefined,
  }
}

async function nameOf(officeCode: string): Promise<string> {
  const office = await findOffice(officeCode)
  return office ? wholeOfficeName(office) : ''
}

type Looked = Awaited<ReturnType<typeof lookAt>> & { comparison: ComparedPaper | null }

const AtCounter = ({ said, ...looked }: Looked) => (
  <>
    <CaseNotice {...said} />
    <CaseAtCounter {...looked} />
  </>
)

export const POST = findReceived
