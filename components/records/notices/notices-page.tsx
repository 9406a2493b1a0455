import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words/words'
import type { User } from '@/lib/accounts/account'
import type { OwnNotice } from '@/lib/notices/own/own-notice'
import type { OpenRecords } from '@/lib/records/open-records'
import { sayNotice } from '@/lib/notices/own/notice-words'
import { noticePresses } from '@/lib/notices/own/presses'
import { isAllOff } from '@/lib/notices/wish/notice-wish'
import { recordHref } from '@/lib/records/record-parts'
import { toldApart } from '@/lib/text/told-apart'
import { t } from '@/lib/words/t'
import { RecordsPage } from '../records-page'
import { ToldItem } from './told-item'
import { WhatIsOff } from './what-is-off'

type Props = {
  user: User
  records: OpenRecords
  notices: readonly OwnNotice[]
  nameOf: (facility: string) => string | null
  /** What the reader chose not to be told. */
  off: readonly string[]
  isMarked: boolean
}

/** What somebody was told of one person, the newest first. */
export function NoticesPage({ user, records, notices, nameOf, off, isMarked }: Props) {
  const { whose } = records
  const said = notices.map((notice) => sayNotice(notice, { whose, nameOf }))
  const names = toldApart(said.map(({ title }) => title))
  const fresh = notices.filter(({ readAt }) => !readAt).length
  return (
    <RecordsPage user={user} records={records} part="notices">
      {isMarked && <Notice tone="success" role="status" title={t('Đã đánh dấu là đã đọc.')} />}
      <WhatIsOff off={off} />
      {notices.length === 0 ? (
        !isAllOff(off) && <NothingTold />
      ) : (
        <form method="post" action={recordHref(whose, 'notices')}>
          {fresh > 1 && (
            <div className="mb-6">
              <Button look="secondary" name={noticePresses.read} value="">
                {t('Đánh dấu đã đọc tất cả')}
              </Button>
            </div>
          )}
          <ol className="max-w-prose space-y-5">
            {notices.map((notice, at) => (
              <ToldItem
                key={`${notice.kind}${notice.subject}${notice.day}`}
                {...{ notice, said: said[at]!, name: names[at]! }}
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
