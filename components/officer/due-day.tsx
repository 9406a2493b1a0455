import { deadlineOf } from '@/lib/forms/days/deadline'
import { formatDay, today } from '@/lib/forms/days/dates'
import { closed, type Status } from '@/lib/registration/steps/status'

type Props = { dueOn: string | null; status: Status }

/** The promised day, with its distance in words while it still binds; then nothing at all, so that a list leaves its label out too. */
export function dueDay({ dueOn, status }: Props) {
  if (!dueOn || closed.includes(status)) return null
  const { words, isLate, isNear } = deadlineOf(dueOn, today())
  const look = isLate ? 'font-bold text-danger' : isNear ? 'font-bold text-warning' : undefined
  return (
    <span className={look}>
      {formatDay(dueOn)} <span className="inline-block text-sm max-sm:block">{words}</span>
    </span>
  )
}
