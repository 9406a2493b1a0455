import { Fragment, type ReactNode } from 'react'
import { Button, ButtonRow } from '@/components/ui/button'
import { TextField } from '@/components/ui/fields/text-field'
import { fieldOf, type FormState } from '@/lib/forms/form-state'
import { accountParts, type PartId } from '@/lib/requests/adjust/parts'
import type { NewChoices } from '@/lib/requests/adjust/new-choices'
import { switchedFormId } from '@/lib/words/switch-intent'
import { t } from '@/lib/words/t'
import { NewAddress } from './new-address'
import { NewOffice } from './new-office'
import { NewTransaction } from './new-transaction'

type Props = { form: FormState; chosen: PartId[]; request: string; choices: NewChoices }

/** The new values of what was chosen. `request`: whose words these are, should the session end meanwhile. */
export const NewValuesForm = ({ form, chosen, request, choices }: Props) => (
  <form id={switchedFormId} method="post" action="/ca-nhan/dieu-chinh/moi" noValidate>
    <input type="hidden" name="request" value={request} />
    {chosen.map((id) => (
      <Fragment key={id}>{draw[id](form, choices)}</Fragment>
    ))}
    <ButtonRow>
      <Button name="intent" value="tiep">
        {t('Tiếp tục')}
      </Button>
      <Button look="quiet" name="intent" value="quay-lai">
        {t('Quay lại, chọn điều khác')}
      </Button>
    </ButtonRow>
  </form>
)

const draw: Record<PartId, (form: FormState, choices: NewChoices) => ReactNode> = {
  phone: (form) => (
    <TextField
      {...fieldOf(form, 'newPhone')}
      type="tel"
      autoComplete="tel"
      width="medium"
      label={t('Số điện thoại mới')}
      star
    />
  ),
  email: (form) => (
    <TextField
      {...fieldOf(form, 'newEmail')}
      type="email"
      autoComplete="email"
      label={t('Thư điện tử mới')}
      star
    />
  ),
  address: (form, { address }) => (
    <Section id="address">
      <NewAddress form={form} choices={address!} />
    </Section>
  ),
  transaction: (form, { providers }) => <NewTransaction form={form} providers={providers} />,
  office: (form, choices) => (
    <Section id="office">
      <NewOffice form={form} choices={choices} />
    </Section>
  ),
}

/** Several boxes that are one answer. */
const Section = ({ id, children }: { id: PartId; children: ReactNode }) => (
  <section aria-labelledby={`muc-${id}`} className="mb-8">
    <h2 id={`muc-${id}`} className="mb-4 text-2xl">
      {t(accountParts[id].label)}
    </h2>
    {children}
  </section>
)
