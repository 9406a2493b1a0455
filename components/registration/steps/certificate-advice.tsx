import { t } from '@/lib/words/t'

/** How to take a picture of a birth certificate that an officer can read. */
export const CertificateAdvice = () => (
  <ul className="mb-8 list-disc space-y-1 pl-[1.35em]">
    <li>{t('Chụp giấy khai sinh của con, bản chính hoặc bản trích lục.')}</li>
    <li>{t('Mặt trước là bắt buộc. Chụp thêm mặt sau nếu mặt sau có chữ.')}</li>
    <li>{t('Đặt giấy tờ trên nền tối, đủ bốn góc, không chói đèn.')}</li>
    <li>
      {t('Ảnh được khóa kín. Chỉ cán bộ xử lý hồ sơ ở cơ quan bạn chọn và ở BHXH tỉnh xem được.')}
    </li>
  </ul>
)
