import { Button, ButtonRow } from '@/components/ui/button'
import { Select } from '@/components/ui/fields/select'
import { TextField } from '@/components/ui/fields/text-field'
import { fieldOf, type FormState } from '@/lib/forms/form-state'
import type { LookUpWords } from '@/lib/look-ups/look-up-words'
import { choicesOf } from '@/lib/look-ups/queries'
import { RESULT_ANCHOR } from '@/lib/look-ups/query-href'
import { lookUpHref, type CatalogueLookUpId } from '@/lib/site/look-ups'
import { switchedFormId } from '@/lib/words/switch-intent'
import { t } from '@/lib/words/t'
import { PlaceFields, type PlaceLists } from './place-fields'

type Props = {
  id: CatalogueLookUpId
  words: LookUpWords
  form: FormState
  places: PlaceLists
  structure: 'nay' | 'cu'
}

/** Asks by the address: what it finds can be kept, shared and opened again. */
export const LookUpForm = ({ id, words, form, places, structure }: Props) => (
  <form
    id={switchedFormId}
    action={`${lookUpHref(id)}#${RESULT_ANCHOR}`}
    role="search"
    className="print:hidden"
  >
    <TextField
      {...fieldOf(form, 'tim')}
      label={t(words.textLabel)}
      hint={t(words.textHint)}
      type="search"
      autoComplete="off"
      spellCheck={false}
      required={false}
    />
    <PlaceFields
      form={form}
      places={places}
      structure={structure}
      asksOffice={id === 'don-vi-tham-gia'}
    />
    {choicesOf(id).map(({ name, label, prompt, options }) => (
      <Select
        key={name}
        {...fieldOf(form, name)}
        label={t(label)}
        prompt={t(prompt)}
        required={false}
        options={Object.entries(options).map(([value, words]) => ({ value, label: t(words) }))}
      />
    ))}
    <ButtonRow>
      <Button>{t('Tìm')}</Button>
      <a href={lookUpHref(id)} className="inline-flex min-h-11 items-center">
        {t('Tìm lại từ đầu')}
      </a>
    </ButtonRow>
  </form>
)
