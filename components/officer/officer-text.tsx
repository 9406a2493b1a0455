import { officerControl } from './officer-control'

type Props = { id: string; label: string; value?: string; isBold?: boolean }

/** Words of an officer. No `maxLength`: nothing is cut in silence. */
export const OfficerText = ({ id, label, value, isBold }: Props) => (
  <>
    <label htmlFor={id} className={isBold ? 'font-bold' : 'text-sm'}>
      {label}
    </label>
    <textarea
      id={id}
      name="note"
      rows={2}
      defaultValue={value}
      className={`my-1 ${officerControl}`}
    />
  </>
)
