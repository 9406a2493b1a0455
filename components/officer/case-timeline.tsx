import { formatInstant } from '@/lib/forms/dates'
import type { TimelineLine } from '@/lib/review/timeline'

/** The journal of the case, newest first; who merely looked is folded away. */
export function CaseTimeline({ lines }: { lines: TimelineLine[] }) {
  const looks = lines.filter(({ isLook }) => isLook)
  return (
    <section>
      <h2 className="mb-2 text-lg">Diễn biến</h2>
      <Lines lines={lines.filter(({ isLook }) => !isLook)} />
      <details className="mt-2">
        <summary className="inline-flex min-h-11 items-center text-voice underline underline-offset-4">
          Ai đã xem: {looks.length} lượt
        </summary>
        <Lines lines={looks} />
      </details>
    </section>
  )
}

const Lines = ({ lines }: { lines: TimelineLine[] }) => (
  <ol className="border-l-4 border-line pl-4">
    {lines.map(({ at, what, who, more }, place) => (
      <li key={place} className="py-1">
        <strong>{what}</strong>. {more && `${more}. `}
        <span className="text-sm text-ink-soft">
          {who}, <time dateTime={at.toISOString()}>{formatInstant(at)}</time>
        </span>
      </li>
    ))}
  </ol>
)
