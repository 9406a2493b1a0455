import { formatDay, today } from '@/lib/forms/dates'
import { closed, type Status } from '@/lib/registration/status'

type Props = { dueOn: string | null; status: Status }

/** The promised day, with its distance in words while it still binds. */
export function DueDay({ dueOn, status }: Props) {
  if (!dueOn || closed.includes(status)) return null
  const days = Math.round((Date.parse(dueOn) - Date.parse(today())) / 86_400_000)
  const isLate = days < 0
  return (
    <span
      className={
        isLate ? 'font-bold text-danger' : days <= 1 ? 'font-bold text-warning' : undefined
      }
    >
      {formatDay(dueOn)} <span className="whitespace-nowrap">({inWords(days)})</span>
    </span>
  )
}

function inWords(days: number): string {
  if (days === 0) return 'hôm nay'
  return days < 0 ? `quá hạn ${-days} ngày` : `còn ${days} ngày`
}
