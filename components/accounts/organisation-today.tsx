import { Notice } from '@/components/ui/notice'
import { t } from '@/lib/words/t'

/** What an organisation can do here by now, and where the rest is done. */
export const OrganisationToday = () => (
  <Notice tone="info" title={t('Tài khoản của cơ quan, tổ chức hiện làm được những việc này')}>
    <ul className="list-disc space-y-1 pl-[1.35em]">
      <li>{t('Xem thông tin đã đăng ký và tờ khai đã duyệt.')}</li>
      <li>{t('Xem ai đã xem hoặc sửa thông tin, và những lần đăng nhập.')}</li>
      <li>{t('Đổi mật khẩu, xác nhận địa chỉ thư điện tử.')}</li>
    </ul>
    <p className="mt-3">
      {t(
        'Nộp hồ sơ đóng BHXH của người lao động chưa mở trên cổng này. Hãy nộp tại cơ quan BHXH quản lý, hoặc qua một tổ chức I-VAN.',
      )}
    </p>
  </Notice>
)
