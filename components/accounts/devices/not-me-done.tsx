import { Notice } from '@/components/ui/notice'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

/** What was done at one press, and the way back in. */
export const NotMeDone = ({ isOfficer }: { isOfficer: boolean }) => (
  <>
    <Notice tone="success" role="status" title={t('Mật khẩu cũ không dùng được nữa')}>
      <p>{t('Không thiết bị nào còn được nhớ.')}</p>
    </Notice>
    {isOfficer ? (
      <p>{t('Nhờ người vận hành cổng cấp mã kích hoạt mới.')}</p>
    ) : (
      <>
        <p className="mb-4">
          {t('Mã đặt mật khẩu mới đang được gửi đến liên hệ đã ghi nhận của tài khoản.')}
        </p>
        <p className="mb-4">
          <a href="/quen-mat-khau/nhap-ma" className="inline-flex min-h-11 items-center font-bold">
            {t('Nhập mã và đặt mật khẩu mới')}
          </a>
        </p>
        <p>
          {t(
            'Số điện thoại cũng đã mất? Gọi {phone}, hoặc mang giấy tờ tùy thân đến cơ quan BHXH.',
            {
              phone: hotline.shown,
            },
          )}
        </p>
      </>
    )}
  </>
)
