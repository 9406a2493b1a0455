import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words/words'
import type { User } from '@/lib/accounts/account'
import type { OwnNotice } from '@/lib/notices/own/own-notice'
import type { OpenRecords } from '@/lib/records/open-records'
import { recordHref } from '@/lib/records/record-parts'
import { t } from '@/lib/words/t'
import { RecordsPage } from '../records-page'
import { ToldItem } from './told-item'

type Props = {
  user: User
  records: OpenRecords
  notices: readonly OwnNotice[]
  nameOf: (facility: string) => string | null
  isMarked: boolean
}

/** What somebody was told of one person, the newest first. */
export function NoticesPage({ user, records, notices, nameOf, isMarked }: Props) {
  const { whose } = records
  const fresh = notices.filter(({ readAt }) => !readAt).length
  return (
    <RecordsPage user={user} records={records} part="notices">
      {isMarked && <Notice tone="success" role="status" title={t('Đã đánh dấu là đã đọc.')} />}
      <p className="mb-4 max-w-prose">
        <Words>
          {t('Mỗi điều cổng báo một lần. Bạn <a>chọn việc muốn được báo</a>.', {
            a: (words) => <a href="/ca-nhan/loi-bao">{words}</a>,
          })}
        </Words>
      </p>
      {notices.length === 0 ? (
        <NothingTold />
      ) : (
        <form method="post" action={recordHref(whose, 'notices')}>
          {fresh > 1 && (
            <div className="mb-6">
              <Button look="secondary" name="da-doc" value="">
                {t('Đánh dấu đã đọc tất cả')}
              </Button>
            </div>
          )}
          <ol className="max-w-prose space-y-5">
            {notices.map((notice) => (
              <ToldItem
                key={`${notice.kind}${notice.subject}${notice.day}`}
                {...{ notice, whose, nameOf }}
              />
            ))}
          </ol>
        </form>
      )}
    </RecordsPage>
  )
}

const NothingTold = () => (
  <Notice title={t('Chưa có việc gì cần báo')}>
    <p>
      <Words>{t('Hằng ngày cổng xem dữ liệu BHXH. Có việc cần biết thì cổng báo ở đây.')}</Words>
    </p>
    <p>
      <Words>
        {t('Việc đã quá 30 ngày thì không báo nữa. Thẻ, lượt khám, các tháng vẫn ở trang riêng.')}
      </Words>
    </p>
  </Notice>
)
