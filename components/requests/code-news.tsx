import { Notice } from '@/components/ui/notice'
import { t } from '@/lib/words/t'

/** What a press of «Nhận mã» or «Gửi lại mã» has come to: it takes the focus, so that nobody presses again for want of an answer. */
export const CodeNews = ({ boxes = 1 }: { boxes?: number }) => (
  <Notice tone="success" role="status" title={t('Đã nhận yêu cầu gửi mã.')}>
    <p>{boxes > 1 ? t('Nhập từng mã vào đúng ô.') : t('Nhập mã vào ô ở dưới.')}</p>
  </Notice>
)
