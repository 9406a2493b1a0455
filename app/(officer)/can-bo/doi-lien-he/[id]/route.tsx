import { page } from '@/app/page-route'
import { ChangeDecision } from '@/components/contacts/change-decision'
import { CaseMissing } from '@/components/officer/case-missing'
import { CaseNotice } from '@/components/officer/case-notice'
import { OfficerPage } from '@/components/officer/officer-page'
import { ButtonLink, ButtonRow } from '@/components/ui/button'
import { SummaryList } from '@/components/ui/summary-list'
import { requireOfficer } from '@/lib/accounts/current-user'
import { kindLabel, maskedContact, stateLabel } from '@/lib/contacts/contact-change'
import { isChangeId, movesOpenTo, openChange } from '@/lib/contacts/open-change'
import { findNoChangeCode } from '@/lib/contacts/send-change-code'
import { formatInstant } from '@/lib/forms/dates'
import { shownBhxhCode, shownPhone } from '@/lib/forms/shown'
import { refusalText } from '@/lib/review/refusals'
import { shownOfficer } from '@/lib/review/shown-officer'

const wrongCode = 'wrong-contact-code'

export const GET = page<{ id: string }>(async ({ params: { id }, search: { loi, xong } }) => {
  const officer = await requireOfficer('/can-bo/doi-lien-he')
  const change = isChangeId(id) ? await openChange(officer, id) : null
  if (!change)
    return {
      title: 'Không mở được đề nghị này',
      status: 404,
      body: (
        <CaseMissing officer={await shownOfficer(officer)} title="Không mở được đề nghị này">
          Không có đề nghị này ở cơ quan của bạn.
        </CaseMissing>
      ),
    }
  const { kind, oldValue, newValue, state, stateSince, reason, account } = change
  const title = `Đổi liên hệ: ${stateLabel[state].toLocaleLowerCase('vi')}`
  return {
    title,
    hasErrors: loi !== undefined,
    body: (
      <OfficerPage
        officer={await shownOfficer(officer)}
        title={title}
        current="/can-bo/doi-lien-he"
      >
        <CaseNotice refusal={loi} done={xong} />
        <div className="max-w-form">
          <SummaryList
            rows={[
              { label: 'Họ và tên', value: account.fullName },
              { label: 'Mã số BHXH', value: shownBhxhCode(account.login) },
              { label: 'Liên hệ cũ', value: maskedContact(kind, oldValue) },
              {
                label: `${kindLabel[kind]} mới`,
                value: kind === 'PHONE' ? shownPhone(newValue) : newValue,
              },
              { label: 'Từ lúc', value: formatInstant(stateSince) },
              ...(reason ? [{ label: 'Lý do', value: reason }] : []),
            ]}
          />
        </div>
        <ChangeDecision
          id={id}
          moves={movesOpenTo(officer, change)}
          noSending={state === 'ASKED' ? await findNoChangeCode(change) : null}
          error={loi === wrongCode ? refusalText[wrongCode] : undefined}
        />
        <ButtonRow>
          {state === 'DONE' && (
            <ButtonLink href={`/can-bo/doi-lien-he/${id}/phieu`} target="_blank">
              In phiếu thay đổi (PDF, mở trang mới)
            </ButtonLink>
          )}
          <ButtonLink href="/can-bo/doi-lien-he" look="secondary">
            Về danh sách
          </ButtonLink>
        </ButtonRow>
      </OfficerPage>
    ),
  }
})
