import { msg, t } from '@/lib/words/t'

const kinds = [
  { href: '/ca-nhan/nhat-ky', words: msg('Người khác đã xem, đã làm'), isOwn: false },
  { href: '/ca-nhan/nhat-ky?ai=toi', words: msg('Bạn đã làm'), isOwn: true },
]

/** What others saw stands apart from what one did oneself, which would drown it. */
export const HistoryKinds = ({ isOwn }: { isOwn: boolean }) => (
  <nav aria-label={t('Nhật ký của ai')} className="mb-5">
    <ul className="flex flex-wrap gap-x-6 gap-y-2">
      {kinds.map((kind) => (
        <li key={kind.href}>
          <a
            href={kind.href}
            aria-current={kind.isOwn === isOwn ? 'page' : undefined}
            className="inline-flex min-h-11 items-center aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
          >
            {t(kind.words)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
