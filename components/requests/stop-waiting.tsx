import { Notice } from '@/components/ui/notice'
import { formatDay } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'

type Props = { waiting: { id: string; endsOn: Date } }

/** A stop that waits for its day: from when, and the way back. */
export const StopWaiting = ({ waiting: { id, endsOn } }: Props) => (
  <Notice
    tone="warning"
    title={t('Tài khoản sẽ ngừng sử dụng từ ngày {day}', { day: formatDay(endsOn) })}
  >
    <p>{t('Trước ngày ấy, tài khoản vẫn dùng được. Muốn dùng tiếp, bạn bỏ đề nghị ngừng.')}</p>
    <p>
      <a href={`/ca-nhan/yeu-cau/${id}`} className="inline-flex min-h-11 items-center">
        {t('Xem hoặc bỏ đề nghị')}
      </a>
    </p>
  </Notice>
)
