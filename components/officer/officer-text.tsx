import { controlProps } from '@/components/ui/fields/field'
import { officerControl } from './officer-control'

type Props = {
  name: string
  label: string
  value?: string
  /** Why a press was refused, where it is about this box. */
  error?: string
  isBold?: boolean
}

/** Words of an officer. No `maxLength`: nothing is cut in silence. */
export const OfficerText = ({ name, label, value, error, isBold }: Props) => (
  <>
    <label htmlFor={name} className={isBold ? 'font-bold' : 'text-sm'}>
      {label}
    </label>
    <OfficerError name={name} error={error} />
    <textarea
      {...controlProps({ name, error, required: false })}
      rows={2}
      defaultValue={value}
      className={`my-1 ${officerControl}`}
    />
  </>
)

export const OfficerError = ({ name, error }: { name: string; error?: string }) =>
  error && (
    <p id={`${name}-error`} className="text-sm font-bold text-danger">
      <span className="sr-only">Lỗi: </span>
      {error}
    </p>
  )
