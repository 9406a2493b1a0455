import { Notice } from '@/components/ui/notice'
import { formatDay } from '@/lib/forms/days/dates'
import type { AccountRequest } from '@/lib/requests/request'
import { t } from '@/lib/words/t'

type Props = { request: AccountRequest; search: Partial<Record<string, unknown>> }

/** What a press has come to; told only as long as it is so. */
export function RequestNews({ request: { kind, state, endsOn }, search }: Props) {
  if (search.xong !== undefined && kind === 'ADJUST')
    return (
      <Notice tone="success" role="status" title={t('Thông tin mới đã có hiệu lực')}>
        <p>{t('Cảm ơn bạn. Mọi liên hệ của tài khoản, cũ và mới, đều nhận được tin báo.')}</p>
      </Notice>
    )
  if (search['da-hen'] !== undefined && state === 'SCHEDULED' && endsOn)
    return (
      <Notice tone="success" role="status" title={t('Đã nhận đề nghị ngừng sử dụng')}>
        <p>
          {t('Tài khoản ngừng từ ngày {day}. Trước ngày ấy, bạn bỏ đề nghị được ở trang này.', {
            day: formatDay(endsOn),
          })}
        </p>
      </Notice>
    )
  if (search['da-bo'] !== undefined && state === 'DROPPED')
    return (
      <Notice tone="success" role="status" title={t('Đã bỏ đề nghị ngừng sử dụng')}>
        <p>{t('Tài khoản vẫn dùng được như trước.')}</p>
      </Notice>
    )
  return null
}
