import { t } from '@/lib/words/t'

/** Who has no use of the old number does it at the counter, where two officers look (decision 0024). */
export const AtTheCounter = () => (
  <p className="mt-8 text-base text-ink-soft">
    {t(
      'Không còn dùng số điện thoại cũ? Mang giấy tờ tùy thân đến cơ quan BHXH. Tại quầy, hai cán bộ đổi giúp bạn.',
    )}
  </p>
)
