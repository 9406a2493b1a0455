import { OfficerButton } from '@/components/officer/officer-button'
import { TextArea } from '@/components/ui/fields/text-area'
import type { ChangeTransition } from '@/lib/contacts/contact-change'
import { fieldOf, type FormState } from '@/lib/forms/form-state'

type Props = { action: (transition: ChangeTransition) => string; form: FormState }

/** Why nothing is changed, for whoever has the person before them. */
export const RefuseFields = ({ action, form }: Props) => (
  <div>
    <TextArea
      {...fieldOf(form, 'reason')}
      label="Lý do không đổi"
      hint="Chỉ ghi khi không đổi. Người tiếp nhận đọc lời này để trả lời người đến."
      rows={2}
    />
    <OfficerButton look="danger" formAction={action('refuse')}>
      Không đổi
    </OfficerButton>
  </div>
)
