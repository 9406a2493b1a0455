import { Button, ButtonRow } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/fields/checkbox'
import { Fieldset } from '@/components/ui/fields/fieldset'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { TextField } from '@/components/ui/fields/text-field'
import { errorOf, fieldOf, type FormState } from '@/lib/forms/form-state'
import { recordParts } from '@/lib/records/record-parts'
import {
  consentMonths,
  givenParts,
  kinOfReceiver,
  tellsOfPart,
} from '@/lib/records/consents/consent'
import { switchedFormId } from '@/lib/words/switch-intent'
import { t } from '@/lib/words/t'
import { scopeWords } from './scope-words'

/** `by`: whose words these are, should the session end meanwhile. */
type Props = { by: string; form: FormState }

/** To whom, what, until when. */
export const GiveForm = ({ by, form }: Props) => (
  <form id={switchedFormId} method="post" action="/ca-nhan/cho-xem/moi" noValidate>
    <input type="hidden" name="request" value={by} />
    <TextField
      {...fieldOf(form, 'receiverName')}
      label={t('Họ và tên của người ấy')}
      hint={t('Đúng như trên giấy tờ của người ấy.')}
      autoComplete="off"
    />
    <TextField
      {...fieldOf(form, 'receiverCode')}
      label={t('Mã số BHXH của người ấy')}
      hint={t('10 chữ số trên thẻ BHYT hoặc sổ BHXH. Hỏi người ấy nếu bạn không biết.')}
      inputMode="numeric"
      autoComplete="off"
      width="medium"
    />
    <RadioGroup
      name="kinship"
      legend={t('Người ấy là gì của bạn?')}
      value={form.values.kinship}
      error={errorOf(form, 'kinship')}
      options={Object.entries(kinOfReceiver).map(([value, label]) => ({ value, label: t(label) }))}
    />
    <ScopeBoxes form={form} />
    <RadioGroup
      name="months"
      legend={t('Cho xem trong bao lâu?')}
      hint={t('Hết thời gian ấy thì tự thôi. Muốn nữa thì mời lại.')}
      value={form.values.months}
      error={errorOf(form, 'months')}
      options={consentMonths.map((count) => ({
        value: count,
        label: t('{count} tháng', { count }),
      }))}
    />
    <ButtonRow>
      <Button>{t('Tiếp tục')}</Button>
      <a href="/ca-nhan/cho-xem" className="inline-flex min-h-11 items-center">
        {t('Quay lại, không cho xem')}
      </a>
    </ButtonRow>
  </form>
)

const ScopeBoxes = ({ form }: { form: FormState }) => {
  const [first] = givenParts
  const isTicked = (name: string) => form.values[name] === 'yes'
  return (
    <>
      <Fieldset name={first!} legend={t('Cho xem phần nào?')} error={errorOf(form, first!)}>
        {givenParts.map((part) => (
          <Checkbox
            key={part}
            name={part}
            label={t(recordParts[part].title)}
            hint={t(tellsOfPart[part])}
            checked={isTicked(part)}
            required={false}
          >
            {part === 'visits' && (
              <Checkbox
                name="diseases"
                label={scopeWords('diseases')}
                hint={t(
                  'Như HIV, lao, ung thư, tâm thần, sinh sản. Không chọn thì lần khám ấy không hiện ra.',
                )}
                checked={isTicked('diseases')}
                required={false}
              />
            )}
          </Checkbox>
        ))}
      </Fieldset>
      <Fieldset name="numbers-legend" legend={t('Những số đang che bớt')}>
        <Checkbox
          name="numbers"
          label={scopeWords('numbers')}
          hint={t('Không chọn thì người ấy chỉ thấy năm sinh, và số đã che bớt.')}
          checked={isTicked('numbers')}
          required={false}
        />
      </Fieldset>
    </>
  )
}
