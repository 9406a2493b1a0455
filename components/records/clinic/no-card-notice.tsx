import { HelpToday } from '@/components/layout/help-today'
import { Notice } from '@/components/ui/notice'
import type { NoCard } from '@/lib/clinic-code/card-facts'
import { msg, t } from '@/lib/words/t'

const words: Record<NoCard, { title: string; text: string }> = {
  'no-card': {
    title: msg('Chưa có thẻ BHYT nào để dùng'),
    text: msg('Dữ liệu của cơ quan BHXH chưa có thẻ nào còn hạn của người này.'),
  },
  'card-expired': {
    title: msg('Thẻ đã hết hạn'),
    text: msg('Thẻ hết hạn thì không có mã để đưa cho cơ sở khám chữa bệnh.'),
  },
  'not-yet-valid': {
    title: msg('Thẻ chưa đến ngày dùng được'),
    text: msg('Mã hiện ở đây từ ngày thẻ có giá trị.'),
  },
}

/** Why there is nothing to show to a clinic, and whom to ask. */
export const NoCardNotice = ({ reason }: { reason: NoCard }) => (
  <>
    <Notice tone="warning" title={t(words[reason].title)}>
      <p>{t(words[reason].text)}</p>
    </Notice>
    <HelpToday />
  </>
)
