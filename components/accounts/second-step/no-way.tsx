import { Notice } from '@/components/ui/notice'
import type { Person } from '@/lib/accounts/codes/errors-of-reasons'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

/** The password is right, and nothing else of theirs is on record: whom to turn to. */
export const NoWay = ({ person }: { person: Person }) => (
  <Notice tone="warning" title={t('Tài khoản chưa có cách nhận mã')}>
    <p>
      {person === 'officer'
        ? t('Bạn chưa có số nhận mã. Nhờ người vận hành cổng ghi số, hoặc cấp mã kích hoạt mới.')
        : t('Mang giấy tờ tùy thân đến cơ quan BHXH để ghi số điện thoại, hoặc gọi {phone}.', {
            phone: hotline.shown,
          })}
    </p>
  </Notice>
)
