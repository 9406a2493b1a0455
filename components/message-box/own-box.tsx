import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Pagination } from '@/components/ui/pagination'
import { BOX_HREF, READ_PRESS } from '@/lib/message-box/own/box-presses'
import type { OwnBox } from '@/lib/message-box/own/list-own-messages'
import { t } from '@/lib/words/t'
import { OwnMessageItem } from './own-message-item'

type Props = OwnBox & { unread: number }

/** What was sent to an account, a page at a time. */
export const OwnMessages = ({ messages, page, pages, unread }: Props) =>
  messages.length === 0 ? (
    <Notice title={t('Chưa có tin nào')}>
      <p>{t('Tin nhắn và thư cổng gửi cho tài khoản này sẽ nằm ở đây.')}</p>
    </Notice>
  ) : (
    <>
      <form method="post" action={BOX_HREF}>
        {unread > 1 && (
          <div className="mb-6 print:hidden">
            <Button look="secondary" name={READ_PRESS} value="">
              {t('Đánh dấu đã đọc tất cả')}
            </Button>
          </div>
        )}
        <ol className="mb-7 max-w-prose space-y-5">
          {messages.map((message) => (
            <OwnMessageItem key={message.id} message={message} />
          ))}
        </ol>
      </form>
      <Pagination page={page} pages={pages} hrefOf={(number) => `${BOX_HREF}?trang=${number}`} />
    </>
  )
