import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words/words'
import type { ListedCard } from '@/lib/cards/shown-cards'
import { cardStateWords } from '@/lib/cards/state-words'
import { t } from '@/lib/words/t'

type Props = {
  of: ListedCard
  /** The page shows an old one, while there are later ones. */
  hasNewer?: boolean
}

/** Said above everything where the card shown is of no use now: what that means, and the way on. */
export function CardNotice({ of, hasNewer = false }: Props) {
  if (of.state === 'expired')
    return (
      <Notice tone="warning" title={cardStateWords(of)}>
        <p>{t('Thẻ này không dùng được khi đi khám.')}</p>
        {!hasNewer && <WayOn />}
      </Notice>
    )
  if (of.state === 'coming')
    return (
      <Notice title={cardStateWords(of)}>
        <p>{t('Trước ngày ấy thẻ chưa dùng được khi đi khám.')}</p>
      </Notice>
    )
  return null
}

const WayOn = () => (
  <>
    <p>{t('Dữ liệu chưa có thẻ nào mới hơn.')}</p>
    <p>
      <Words>
        {t(
          'Người đi làm, đi học: hỏi đơn vị, nhà trường. Người tham gia theo hộ gia đình: đóng tiếp ở điểm thu hoặc cơ quan BHXH.',
        )}
      </Words>
    </p>
  </>
)
