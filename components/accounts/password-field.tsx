import { TextField, type TextFieldProps } from '@/components/ui/fields/text-field'
import { t } from '@/lib/words/t'

type Props = Pick<TextFieldProps, 'name' | 'label' | 'hint' | 'error'> & {
  /** Tells the password manager whether to fill one in or to propose one. */
  isNew?: boolean
}

export const PasswordField = ({ isNew, ...field }: Props) => (
  <div className="mb-4 [&>div:first-child]:mb-0">
    <TextField
      {...field}
      type="password"
      autoComplete={isNew ? 'new-password' : 'current-password'}
      autoCapitalize="none"
      spellCheck={false}
    />
    <div className="min-h-11">
      <button
        type="button"
        hidden
        data-reveals={field.name}
        aria-controls={field.name}
        aria-pressed="false"
        className="min-h-11 cursor-pointer text-base text-voice underline aria-pressed:font-bold aria-pressed:before:content-['✓_']"
      >
        {t('Hiện mật khẩu<heard> ở ô {label}</heard>', {
          label: field.label.toLowerCase(),
          heard: (words) => <span className="sr-only">{words}</span>,
        })}
      </button>
    </div>
  </div>
)
