import { CurrentLink } from '@/components/ui/current-link'
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
          <CurrentLink href={kind.href} current={kind.isOwn === isOwn ? 'page' : undefined}>
            {t(kind.words)}
          </CurrentLink>
        </li>
      ))}
    </ul>
  </nav>
)
