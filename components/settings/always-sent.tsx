import { Details } from '@/components/ui/details'
import { t } from '@/lib/words/t'

/** What nobody can turn off, and why. */
export const AlwaysSent = () => (
  <Details summary={t('Tin nào luôn được gửi')}>
    <ul className="list-disc space-y-2 pl-[1.35em]">
      <li>{t('Mã xác nhận: không có mã thì không làm được việc bạn vừa nhấn.')}</li>
      <li>
        {t(
          'Tin bảo vệ tài khoản, như đổi mật khẩu, đổi số điện thoại. Ai lấy được tài khoản cũng không tắt được tin này.',
        )}
      </li>
      <li>{t('Kết quả hồ sơ và đề nghị của bạn: bạn cần biết để làm bước tiếp theo đúng hạn.')}</li>
    </ul>
  </Details>
)
