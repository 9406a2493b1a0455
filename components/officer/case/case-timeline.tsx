import { classes } from '@/components/ui/classes'
import { formatInstant } from '@/lib/forms/days/dates'
import type { TimelineLine } from '@/lib/review/desk/timeline'

const looks: Record<TimelineLine['weight'], string> = {
  decision: 'font-bold text-ink',
  step: 'text-ink',
  work: 'text-sm text-ink-soft',
  refused: 'text-danger',
  look: 'text-sm',
}
/** Each with its middle on the line. */
const dots: Record<TimelineLine['weight'], string> = {
  decision: 'size-4 -left-[25px] bg-voice',
  step: 'size-3 -left-[23px] border-2 border-voice bg-paper',
  work: 'size-2 -left-[21px] bg-edge',
  refused: 'size-3 -left-[23px] bg-danger',
  look: 'size-2 -left-[21px] bg-edge',
}

/** The journal of the case, newest first. SendOn lead, saves stay quiet, who merely looked is folded away. */
export function CaseTimeline({ lines }: { lines: TimelineLine[] }) {
  const seen = lines.filter(({ weight }) => weight === 'look')
  return (
    <section>
      <h2 className="mb-2 text-lg">Quá trình xử lý</h2>
      <Lines lines={lines.filter(({ weight }) => weight !== 'look')} />
      <details className="mt-2">
        <summary className="inline-flex min-h-11 items-center text-voice underline underline-offset-4">
          Ai đã xem: {seen.length} lượt
        </summary>
        <Lines lines={seen} />
      </details>
    </section>
  )
}

const Lines = ({ lines }: { lines: TimelineLine[] }) => (
  <ol className="ml-2 border-l-2 border-line pl-4">
    {lines.map(({ at, what, who, more, weight }, place) => (
      <li key={place} className="relative py-1">
        <span
          aria-hidden="true"
          className={classes('absolute top-2.5 rounded-full', dots[weight])}
        />
        <span className={looks[weight]}>{what}.</span> {more && <span>{more} </span>}
        <span className="text-sm text-ink-soft">
          {who}, <time dateTime={at.toISOString()}>{formatInstant(at)}</time>
        </span>
      </li>
    ))}
  </ol>
)
