import { Notice } from '@/components/ui/notice'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

/** To whoever had a page of the child open, or pressed on it, and looks after the child no more. */
export const LeftWard = ({ why }: { why: 'of-age' | 'ended' }) =>
  why === 'of-age' ? (
    <Notice tone="info" role="status" title={t('Con đã đủ 18 tuổi và tự quản lý tài khoản.')}>
      <p>{t('Trang bạn vừa mở không còn dùng được. Lần nhấn vừa rồi, nếu có, không đổi gì.')}</p>
    </Notice>
  ) : (
    <Notice tone="warning" role="status" title={t('Bạn không còn quản lý tài khoản của con này.')}>
      <p>
        {t('Cơ quan BHXH đã ghi nhận tại quầy. Lần nhấn vừa rồi, nếu có, không đổi gì.')}{' '}
        {t('Nếu không đúng, gọi <a>{phone}</a>.', {
          phone: hotline.shown,
          a: (words) => <a href={hotline.href}>{words}</a>,
        })}
      </p>
    </Notice>
  )
