import { Details } from '@/components/ui/details'
import { queueAddress, queues, type QueueSlug } from '@/lib/queues/queues'

type Props = { counts: Record<QueueSlug, number>; current?: QueueSlug }

/** Every queue with its count, as addresses: a colleague who gets one sees the same list. Folded where it would fill the screen. */
export const QueueList = (props: Props) => (
  <>
    <div className="*:mb-0 sm:hidden">
      <Details summary="Danh sách việc khác">
        <Queues {...props} />
      </Details>
    </div>
    <div className="max-sm:hidden xl:w-[14.25rem] xl:shrink-0">
      <Queues {...props} />
    </div>
  </>
)

const Queues = ({ counts, current }: Props) => (
  <nav aria-label="Danh sách việc">
    <ul className="grid grid-cols-1 gap-x-4 border-t border-line sm:grid-cols-2 lg:grid-cols-4 xl:grid-cols-1">
      {queues.map(({ slug, title }) => (
        <li key={slug} className="border-b border-line">
          <a
            href={queueAddress(slug)}
            aria-current={slug === current ? 'page' : undefined}
            className="flex min-h-11 items-center justify-between gap-3 border-l-4 border-transparent px-3 text-ink no-underline hover:bg-voice-soft hover:underline aria-[current]:border-voice aria-[current]:bg-voice-soft aria-[current]:font-bold"
          >
            {title}
            <span className="shrink-0 whitespace-nowrap tabular-nums">
              {counts[slug]}
              <span className="sr-only"> hồ sơ</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
