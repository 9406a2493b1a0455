import { OfficerButton } from '@/components/officer/officer-button'
import { pageFormId } from '@/components/officer/page-form'
import { TextField } from '@/components/ui/fields/text-field'
import type { ChangeTransition } from '@/lib/contacts/contact-change'
import { errorOf, type FormState } from '@/lib/forms/form-state'
import { lifeOf } from '@/lib/verification/one-time-code'
import { withTriesLeft, type TriesLeft } from '@/lib/verification/tries-words'
import { ApproveFields } from './approve-fields'
import { CounterLock } from './counter-lock'
import { RefuseFields } from './refuse-fields'

type Props = {
  id: string
  ticket: string
  paper: string
  words: { approval: string; approvedPaper: string }
  transitions: readonly ChangeTransition[]
  /** Why no other code can be sent now; null when one can. */
  noCode: string | null
  /** How often one may still err at the code. */
  tries: TriesLeft
  /** When a request that waits for its code ends by itself. */
  endsAt: Date | null
  form: FormState
}

const hint = `6 chữ số trong tin nhắn hoặc thư gửi đến liên hệ mới, dùng được ${lifeOf('change-contact')}.`

const actionOn = (id: string) => (transition: ChangeTransition) =>
  `/can-bo/doi-lien-he/${id}/${transition}`

/** What Enter in a box of the page does; nothing where there is no box. */
export function usualTransition(
  id: string,
  transitions: readonly ChangeTransition[],
): string | undefined {
  const usual = transitions.find(
    (transition) => transition === 'confirm' || transition === 'approve',
  )
  return usual && actionOn(id)(usual)
}

/**
 * What this officer may do with the change now: read the code, decide, or let it go. One form, so that no button forgets what was
 * written for another.
 */
export function ChangeActions(props: Props) {
  const { id, ticket, paper, words, transitions, noCode, tries, endsAt, form } = props
  if (transitions.length === 0) return null
  const action = actionOn(id)
  return (
    <form
      id={pageFormId}
      method="post"
      action={action(transitions[0]!)}
      noValidate
      className="max-w-form space-y-6"
    >
      <input type="hidden" name="phieu" value={ticket} />
      {tries.until && endsAt && <CounterLock until={tries.until} endsAt={endsAt} />}
      {transitions.includes('confirm') && (
        <div>
          <TextField
            name="code"
            label="Mã người đến đọc"
            value={form.values.code}
            hint={errorOf(form, 'code') ? hint : withTriesLeft(hint, tries)}
            error={errorOf(form, 'code')}
            inputMode="numeric"
            autoComplete="off"
            width="short"
            required
          />
          <OfficerButton formAction={action('confirm')}>Xác nhận liên hệ mới</OfficerButton>
        </div>
      )}
      {transitions.includes('resend') && (
        <div>
          <p className="mb-3">
            {noCode ?? 'Chưa nhận được, hoặc mã hết hạn? Mã trước còn hạn vẫn dùng được.'}
          </p>
          <OfficerButton look="secondary" formAction={action('resend')}>
            Gửi mã khác
          </OfficerButton>
        </div>
      )}
      {transitions.includes('approve') && <ApproveFields {...{ action, paper, words, form }} />}
      {transitions.includes('refuse') && <RefuseFields {...{ action, form }} />}
      {transitions.includes('drop') && (
        <div>
          <OfficerButton look="secondary" formAction={action('drop')}>
            Bỏ yêu cầu này
          </OfficerButton>
        </div>
      )}
    </form>
  )
}
