import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { MOST_UNCONFIRMED } from '@/lib/registration/remembered'
import { t } from '@/lib/words/t'

/** Why nothing can be begun here now, and what to do. */
export function StartNotice({ isFull, isForgetful }: { isFull: boolean; isForgetful: boolean }) {
  if (isForgetful)
    return (
      <Notice tone="warning" title={t('Trình duyệt này không giữ được tờ khai của bạn.')}>
        <p>{t('Trình duyệt đang chặn cookie, nên tờ khai mất sau mỗi trang.')}</p>
        <p>{t('Hãy cho phép cookie của trang này trong phần cài đặt, rồi bắt đầu lại.')}</p>
      </Notice>
    )
  if (!isFull) return null
  return (
    <Notice
      tone="warning"
      title={t('Máy này đang giữ {count} tờ khai làm dở.', { count: MOST_UNCONFIRMED })}
    >
      <p>{t('Các tờ khai này chưa xác nhận số điện thoại, nên chỉ mở được trên máy này.')}</p>
      <p>
        {t('Hãy làm tiếp một tờ khai đến phần xác nhận số điện thoại, rồi bắt đầu tờ khai mới.')}
      </p>
      <form method="post" action="/ho-so/thoat" className="pt-2">
        <Button look="danger">{t('Bỏ hết tờ khai làm dở trên máy này')}</Button>
      </form>
    </Notice>
  )
}
