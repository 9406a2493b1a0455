import { officerControl } from './officer-control'

type Props = { name: 'tu' | 'den'; label: string; typed: unknown; complaint?: string }

/** A day of a filter, with what is wrong about it below. */
export const DayBox = ({ name, label, typed, complaint }: Props) => (
  <div className="max-w-[14rem] min-w-0 text-sm">
    <label className="block">
      {label}
      <input
        name={name}
        type="date"
        defaultValue={typeof typed === 'string' ? typed : ''}
        autoComplete="off"
        aria-invalid={complaint ? true : undefined}
        aria-describedby={complaint && `${name}-error`}
        className={officerControl}
      />
    </label>
    {complaint && (
      <p id={`${name}-error`} className="font-bold text-danger">
        <span className="sr-only">Lỗi: </span>
        {complaint}
      </p>
    )}
  </div>
)
