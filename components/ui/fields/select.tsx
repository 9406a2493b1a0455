import { t } from '@/lib/words/t'
import { LockedAnswer } from './locked-answer'
import { controlClasses, controlProps, FieldFrame, type FieldProps } from './field'

type Option = {
  value: string
  label: string
  /** Of a name on a page in another language. */
  lang?: string
  disabled?: boolean
  /** Other names of a place, for the script that searches the list: lib/places/match-places.ts. */
  former?: readonly string[]
  usage?: readonly string[]
}

export type SelectProps = FieldProps & {
  options: Option[]
  /** The first, empty line, for example «Chọn tỉnh, thành phố»; null where something is always chosen. */
  prompt?: string | null
  autoComplete?: string
  /** Shown as words. */
  readOnly?: boolean
}

export function Select({
  options,
  prompt = t('Chọn'),
  autoComplete,
  readOnly,
  ...field
}: SelectProps) {
  const { value = '', error } = field
  const chosen = options.find((option) => option.value === value)
  if (readOnly) return <LockedAnswer label={field.label} value={chosen?.label} />
  return (
    <FieldFrame {...field}>
      <select
        {...controlProps(field)}
        autoComplete={autoComplete}
        defaultValue={value}
        className={controlClasses(error)}
      >
        {prompt !== null && <option value="">{prompt}</option>}
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            lang={option.lang}
            disabled={option.disabled}
            data-former={option.former?.join('|') || undefined}
            data-usage={option.usage?.join('|') || undefined}
          >
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
