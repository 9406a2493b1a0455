import { BOX_HREF } from '@/lib/message-box/own/box-presses'
import { t } from '@/lib/words/t'

/** In the menu of an account: its box, and how much of it nobody has read. */
export const BoxLink = ({ unread }: { unread: number }) => (
  <a href={BOX_HREF} className="inline-flex min-h-11 items-center">
    {unread > 0 ? t('Hộp thư ({count} chưa đọc)', { count: unread }) : t('Hộp thư')}
  </a>
)
