import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words/words'
import { levelOf } from '@/lib/cards/level-of-card'
import type { ToldCards } from '@/lib/cards/told-cards'
import { t } from '@/lib/words/t'

/** Ten digits say nothing of the level: we don't guess it, we tell what an earlier card said. */
export function UnknownLevel({ of: { all, shown } }: { of: ToldCards }) {
  const earlier = all.find(({ card }) => card !== shown.card && levelOf(card))
  return (
    <Notice title={t('Chưa biết mức hưởng của thẻ này')}>
      <p>
        <Words>
          {t('Số thẻ mẫu mới có 10 chữ số, không mang mức hưởng. Dữ liệu cũng không kể mức.')}
        </Words>
      </p>
      {earlier && (
        <p>
          <Words>
            {t('Thẻ trước ghi mức {level}. Mức hiện nay có thể khác.', {
              level: levelOf(earlier.card)!,
            })}
          </Words>
        </p>
      )}
      <p>{t('Mức hưởng in trên thẻ giấy. Nếu không có thẻ giấy, hãy hỏi cơ quan BHXH.')}</p>
    </Notice>
  )
}
