import { Button, ButtonRow } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/fields/checkbox'
import { Fieldset } from '@/components/ui/fields/fieldset'
import { errorOf, type FormState } from '@/lib/forms/form-state'
import { isChosen, partIds, accountParts, type PartId } from '@/lib/requests/adjust/parts'
import { switchedFormId } from '@/lib/words/switch-intent'
import { msg, t } from '@/lib/words/t'

/** Where the official label says too little. */
const hints: Partial<Record<PartId, string>> = {
  transaction: msg('Nơi gửi hồ sơ điện tử: Cổng này, hoặc tổ chức I-VAN làm dịch vụ gửi hồ sơ.'),
}

/** `by`: whose ticks these are, should the session end meanwhile. */
type Props = { by: string; form: FormState }

/** Which parts are to change; only those are asked on the next page. */
export const ChoosePartsForm = ({ by, form }: Props) => (
  <form id={switchedFormId} method="post" action="/ca-nhan/dieu-chinh" noValidate>
    <input type="hidden" name="request" value={by} />
    <Fieldset name={partIds[0]!} legend={t('Bạn muốn đổi gì?')} error={errorOf(form, partIds[0]!)}>
      {partIds.map((id) => (
        <Checkbox
          key={id}
          name={id}
          label={t(accountParts[id].label)}
          hint={hints[id] && t(hints[id])}
          checked={isChosen(form.values, id)}
          required={false}
        />
      ))}
    </Fieldset>
    <ButtonRow>
      <Button>{t('Tiếp tục')}</Button>
    </ButtonRow>
  </form>
)
