import { Button, ButtonRow } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/fields/checkbox'
import { Fieldset } from '@/components/ui/fields/fieldset'
import { errorOf, type FormState } from '@/lib/forms/form-state'
import { isChosen, partIds, accountParts } from '@/lib/requests/adjust/parts'
import { t } from '@/lib/words/t'

/** Which parts are to change; only those are asked on the next page. */
export const ChoosePartsForm = ({ form }: { form: FormState }) => (
  <form method="post" action="/ca-nhan/dieu-chinh" noValidate>
    <Fieldset name={partIds[0]!} legend={t('Bạn muốn đổi gì?')} error={errorOf(form, partIds[0]!)}>
      {partIds.map((id) => (
        <Checkbox
          key={id}
          name={id}
          label={t(accountParts[id].label)}
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
