import { buttonClasses } from '../button'
import { controlProps, FieldFrame, type FieldProps } from './field'
import { t } from '@/lib/words/t'

type Props = Pick<FieldProps, 'name' | 'label' | 'hint' | 'error' | 'star'> & {
  accept: string
  /** The form it belongs to, where it stands outside of it. */
  form?: string
  multiple?: boolean
}

/**
 * The browser's own words («Choose File», «No file chosen») are in its language: in sight is a button in ours, and of the browser only the name
 * of the file, once one is chosen. `required` tells the styles so without a script; the form around it asks no browser to check (`noValidate`).
 */
export const FileField = ({ accept, form, multiple, ...field }: Props) => (
  <FieldFrame {...field}>
    <div className="grid items-center gap-2">
      <input
        {...controlProps(field)}
        type="file"
        required
        accept={accept}
        form={form}
        multiple={multiple}
        className="peer col-start-1 row-start-2 min-h-12 w-full min-w-0 cursor-pointer rounded-md border-2 border-edge bg-paper px-3 py-2 text-base text-ink invalid:opacity-0 file:hidden aria-invalid:border-danger"
      />
      <label
        htmlFor={field.name}
        className={buttonClasses(
          'secondary',
          'col-start-1 row-start-1 w-fit cursor-pointer peer-hover:bg-voice-soft peer-focus-visible:shadow-[0_0_0_6px_var(--color-focus-edge)] peer-focus-visible:outline-3 peer-focus-visible:outline-focus peer-aria-invalid:border-danger',
        )}
      >
        {t('Chọn tệp')}
      </label>
      <span
        aria-hidden
        className="pointer-events-none col-start-1 row-start-2 hidden text-base text-ink-soft peer-invalid:inline"
      >
        {t('Chưa chọn tệp nào.')}
      </span>
    </div>
  </FieldFrame>
)
