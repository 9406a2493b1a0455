import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words/words'
import type { ListedCard } from '@/lib/cards/shown-cards'
import { stateWords } from '@/lib/cards/state-words'
import { t } from '@/lib/words/t'

/** Said above everything where the card shown is of no use now: what that means, and the way on. */
export function CardNotice({ of }: { of: ListedCard }) {
  if (of.state === 'expired')
    return (
      <Notice tone="warning" title={stateWords(of)}>
        <p>{t('Thẻ này không dùng được khi đi khám. Dữ liệu chưa có thẻ nào mới hơn.')}</p>
        <p>
          <Words>
            {t(
              'Nếu bạn đi làm, hãy hỏi đơn vị. Nếu tham gia theo hộ gia đình, hãy đóng tiếp ở điểm thu hoặc cơ quan BHXH.',
            )}
          </Words>
        </p>
      </Notice>
    )
  if (of.state === 'coming')
    return (
      <Notice title={stateWords(of)}>
        <p>{t('Trước ngày ấy thẻ chưa dùng được khi đi khám.')}</p>
      </Notice>
    )
  return null
}
