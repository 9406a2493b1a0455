import { page } from '@/app/page-route'
import { ChangeActions, usualTransition } from '@/components/contacts/change-actions'
import { ChangeFacts } from '@/components/contacts/change-facts'
import { ContactNotice } from '@/components/contacts/contact-notice'
import { ObstacleNotice } from '@/components/contacts/obstacle-notice'
import { OfficerPage } from '@/components/officer/officer-page'
import { ButtonLink, ButtonRow } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import type { Officer } from '@/lib/accounts/account'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { changeWords } from '@/lib/contacts/change-words'
import { stateLabel } from '@/lib/contacts/contact-change'
import { changeDone } from '@/lib/contacts/counter/contact-done'
import { drawnForm } from '@/lib/contacts/counter/drawn-form'
import { findTransitions } from '@/lib/contacts/changes/find-transitions'
import { counterTicket, findKeptWords } from '@/lib/contacts/counter/kept-words'
import { unsentOnChange } from '@/lib/contacts/counter/unsent'
import { lookAtChange } from '@/lib/contacts/waiting/look-at-change'
import { isChangeId, openChange } from '@/lib/contacts/waiting/open-change'
import { findChangeTries, findNoChangeCode } from '@/lib/contacts/changes/send-change-code'
import type { Typed } from '@/lib/forms/form-state'
import { findForm } from '@/lib/platform/seal/kept-form'
import { SHORT_CODE, TOLD_BY_PAGE } from '@/lib/contacts/counter/refusal-words'
import { lapsesAt } from '@/lib/contacts/waiting-time'
import { paperHint } from '@/lib/contacts/counter/paper-seen'
import { shownOfficer } from '@/lib/review/shown-officer'
import { changeMissing } from '../change-missing'

/** What waits in the boxes; a code only where it can be none. */
async function findTyped(officer: Officer, id: string, reason: unknown): Promise<Typed> {
  const kept = await findKeptWords(officer, id)
  if (reason !== SHORT_CODE) return kept
  const { code = '' } = await findForm(`/can-bo/doi-lien-he/${id}`)
  return { ...kept, code }
}

export const GET = page<{ id: string }>(
  async ({ params: { id }, search: { loi: reason, viec, xong } }) => {
    const officer = await requireOfficer(`/can-bo/doi-lien-he/${id}`)
    const change = isChangeId(id) ? await openChange(officer, id) : null
    if (!change) return changeMissing(officer)
    const words = changeWords(change)
    const values = await findTyped(officer, id, reason)
    const tries = await findChangeTries(change)
    const { transitions, obstacle } = await findTransitions(officer, change, tries)
    const isPressed = obstacle !== null && viec === 'approve' && reason !== undefined
    const loi = reason === TOLD_BY_PAGE || isPressed ? undefined : reason
    const form = drawnForm({ loi, viec, tries }, values)
    // For whoever waits for somebody else, not for the one who decides nor the one who is told why not.
    const next = transitions.includes('approve') || obstacle ? undefined : words.next[change.state]
    const title = `${words.title}: ${stateLabel[change.state].toLocaleLowerCase('vi')}`
    return {
      title,
      hasErrors: loi !== undefined || isPressed,
      body: (
        <OfficerPage
          officer={await shownOfficer(officer)}
          title={title}
          current="/can-bo/doi-lien-he"
          usual={usualTransition(id, transitions)}
        >
          <ContactNotice
            refusal={loi}
            done={changeDone(xong, change)}
            unsent={unsentOnChange(values, transitions)}
          />
          <div className="max-w-form">
            {obstacle && (
              <ObstacleNotice
                {...{ obstacle, isPressed }}
                mayRefuse={transitions.includes('refuse')}
              />
            )}
            <ErrorSummary errors={form.errors} />
          </div>
          <ChangeFacts change={change} look={await lookAtChange(change)} />
          {next && <p className="mb-6 max-w-form">{next}</p>}
          <ChangeActions
            id={id}
            ticket={counterTicket(officer, id)}
            paper={paperHint(change.paperNumber)}
            words={words}
            transitions={transitions}
            noCode={await findNoChangeCode(change)}
            tries={tries}
            endsAt={change.state === 'ASKED' ? lapsesAt(change) : null}
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
  },
)
