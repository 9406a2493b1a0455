import { officerControl } from './officer-control'

type Props = { name: 'tu' | 'den'; label: string; typed: unknown; error?: string }

/** A day of a filter, with what is wrong about it below. */
export const DayBox = ({ name, label, typed, error }: Props) => (
  <div className="max-w-[14rem] min-w-0 text-sm">
    <label className="block">
      {label}
      <input
        name={name}
        type="date"
        defaultValue={typeof typed === 'string' ? typed : ''}
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        aria-describedby={error && `${name}-error`}
        className={officerControl}
      />
    </label>
    {error && (
      <p id={`${name}-error`} className="font-bold text-danger">
        <span className="sr-only">Lỗi: </span>
        {error}
      </p>
    )}
  </div>
)
