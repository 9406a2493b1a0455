import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { shownIdNumber } from '@/lib/forms/shown'
import type { OnCard } from '@/lib/registration/photos/beside-card'
import { cameraIntent, fillIntent } from '@/lib/registration/photos/card-intents'
import { t } from '@/lib/words/t'

type Props = {
  fills: OnCard
  /** The paper was not photographed yet. */
  isAsked: boolean
  /** What it says stands in the boxes below. */
  isFilled: boolean
}

/** What the paper says need not be typed: it may be photographed first, and fills in what is still empty when that is wanted. */
export function CardOffer({ fills, isAsked, isFilled }: Props) {
  const told = [fills.fullName, fills.idNumber && shownIdNumber(fills.idNumber)].filter(Boolean)
  if (isAsked)
    return (
      <div className="mb-6">
        <p className="mb-2">
          {t('Có thẻ căn cước gắn chip hoặc hộ chiếu? Chụp trước, máy điền giúp.')}
        </p>
        <Button look="secondary" name="intent" value={cameraIntent}>
          {t('Chụp giấy tờ trước')}
        </Button>
      </div>
    )
  if (told.length === 0) return null
  if (isFilled)
    return (
      <Notice
        role="status"
        title={t('Đã điền theo ảnh giấy tờ. Xem lại từng chữ rồi nhấn “Tiếp”.')}
      />
    )
  return (
    <Notice title={t('Máy đọc được trên ảnh giấy tờ: {told}.', { told: told.join(', ') })}>
      <Button look="secondary" name="intent" value={fillIntent}>
        {t('Điền vào ô còn trống')}
      </Button>
    </Notice>
  )
}
