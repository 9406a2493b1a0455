import { page } from '@/app/page-route'
import { ChangeDecision, usualMove } from '@/components/contacts/change-decision'
import { ChangeFacts } from '@/components/contacts/change-facts'
import { ContactNotice } from '@/components/contacts/contact-notice'
import { OfficerPage } from '@/components/officer/officer-page'
import { ButtonLink, ButtonRow } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { requireOfficer } from '@/lib/accounts/current-user'
import { nextWords, stateLabel } from '@/lib/contacts/contact-change'
import { changeDone } from '@/lib/contacts/contact-done'
import { drawnForm } from '@/lib/contacts/drawn-form'
import { counterTicket, findKeptWords } from '@/lib/contacts/kept-words'
import { unsentOf } from '@/lib/contacts/unsent'
import { lookAtChange } from '@/lib/contacts/look-at-change'
import { isChangeId, movesOpenTo, openChange } from '@/lib/contacts/open-change'
import { findNoChangeCode } from '@/lib/contacts/send-change-code'
import { paperHint } from '@/lib/contacts/paper-seen'
import { shownOfficer } from '@/lib/review/shown-officer'
import { changeMissing } from '../change-missing'

export const GET = page<{ id: string }>(async ({ params: { id }, search: { loi, viec, xong } }) => {
  const officer = await requireOfficer(`/can-bo/doi-lien-he/${id}`)
  const change = isChangeId(id) ? await openChange(officer, id) : null
  if (!change) return changeMissing(officer)
  const values = await findKeptWords(officer, id)
  const form = drawnForm({ loi, viec }, values)
  const moves = movesOpenTo(officer, change)
  // For whoever waits for somebody else, not for the one who decides.
  const next = moves.includes('approve') ? undefined : nextWords[change.state]
  const title = `Đổi liên hệ: ${stateLabel[change.state].toLocaleLowerCase('vi')}`
  return {
    title,
    hasErrors: loi !== undefined,
    body: (
      <OfficerPage
        officer={await shownOfficer(officer)}
        title={title}
        current="/can-bo/doi-lien-he"
        usual={usualMove(id, moves)}
      >
        <ContactNotice
          refusal={loi}
          done={changeDone(xong, change.state)}
          unsent={unsentOf(values, moves)}
        />
        <div className="max-w-form">
          <ErrorSummary errors={form.errors} />
        </div>
        <ChangeFacts change={change} look={await lookAtChange(change)} />
        {next && <p className="mb-6 max-w-form">{next}</p>}
        <ChangeDecision
          id={id}
          ticket={counterTicket(officer, id)}
          paper={paperHint(change.paperNumber)}
          moves={moves}
          noCode={await findNoChangeCode(change)}
          form={form}
        />
        <ButtonRow>
          {change.state === 'DONE' && (
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
