import { Button } from '@/components/ui/button'
import { SummaryList } from '@/components/ui/summary-list'
import { formatDay } from '@/lib/forms/days/dates'
import type { AccountRequest } from '@/lib/requests/request'
import { msg, t } from '@/lib/words/t'

const states = {
  DRAFT: '',
  SCHEDULED: msg('Chờ đến ngày, tài khoản vẫn dùng được'),
  DONE: msg('Đã ngừng'),
  DROPPED: msg('Đã bỏ đề nghị, tài khoản vẫn dùng được'),
}

/** A stop: from when, how it stands, and the way back before its day. */
export const StopStanding = ({
  request: { id, state, endsOn, reason },
}: {
  request: AccountRequest
}) =>
  endsOn && (
    <>
      <SummaryList
        rows={[
          { label: t('Ngày ngừng sử dụng'), value: formatDay(endsOn) },
          { label: t('Lý do'), value: reason ?? '' },
          { label: t('Tình trạng'), value: t(states[state]) },
        ]}
      />
      {state === 'SCHEDULED' && (
        <form method="post" action={`/ca-nhan/yeu-cau/${id}/bo`} className="mb-6">
          <Button look="secondary">{t('Bỏ đề nghị ngừng')}</Button>
        </form>
      )}
    </>
  )
