import { t } from '@/lib/words/t'

/** What a consent is, before anything of it is filled in. */
export const BeforeYouGive = () => (
  <ul className="mb-6 list-disc space-y-1 pl-[1.35em]">
    <li>{t('Người ấy chỉ xem những phần bạn chọn, không thay đổi hay tải về được gì.')}</li>
    <li>{t('Bạn đọc được mỗi lần người ấy xem.')}</li>
    <li>{t('Bạn thôi cho xem lúc nào cũng được, có hiệu lực ngay.')}</li>
    <li>
      <strong>{t('Không ai có quyền bắt bạn cho xem.')}</strong>{' '}
      {t('Cán bộ, bệnh viện, nơi làm việc không cần việc này.')}
    </li>
  </ul>
)
