import { Button } from '@/components/ui/button'
import { StatusTag } from '@/components/ui/status-tag'
import type { KeptDevice } from '@/lib/clinic-code/kept-device'
import { formatDay, formatInstant } from '@/lib/forms/days/dates'
import type { RecordSubject } from '@/lib/records/record-subject'
import { t } from '@/lib/words/t'
import { ByWhom, isOtherGuardian } from '../by-whom'

type Props = { devices: KeptDevice[]; viewerId: string; records: RecordSubject }

/** Which devices keep this card, and since when. */
export const KeptDevices = ({ devices, viewerId, records }: Props) =>
  devices.length === 0 ? (
    <p>{t('Không máy nào đang giữ thẻ này.')}</p>
  ) : (
    <ul className="border-t border-line">
      {devices.map(({ id, device, issuedAt, expiresAt, withdrawnAt, holder }) => (
        <li key={id} className="border-b border-line py-3">
          <p className="font-bold">
            {isOtherGuardian({ by: holder, viewerId, records })
              ? t('Máy của người giám hộ khác')
              : device}
          </p>
          {holder.id !== viewerId && !isOtherGuardian({ by: holder, viewerId, records }) && (
            <p>
              {t('Người giữ:')} <ByWhom by={holder} {...{ viewerId, records }} />
            </p>
          )}
          <p>{t('Giữ hoặc gia hạn lúc {time}.', { time: formatInstant(issuedAt) })}</p>
          {withdrawnAt ? (
            <StatusTag tone="warning">
              {t('Đã thu hồi lúc {time}', { time: formatInstant(withdrawnAt) })}
            </StatusTag>
          ) : (
            <StatusTag tone="success">
              {t('Dùng được đến {day}', { day: formatDay(expiresAt) })}
            </StatusTag>
          )}
        </li>
      ))}
    </ul>
  )

/** One press for everything: who has lost a telephone doesn't know what it shows. */
export const WithdrawForm = ({ action }: { action: string }) => (
  <form method="post" action={action} className="mt-8">
    <h2 className="mb-2 text-2xl">{t('Tôi mất máy')}</h2>
    <p className="mb-3">
      {t(
        'Thu hồi mọi mã của thẻ này, đang hiện hay đang giữ ở đâu cũng vậy. Thẻ BHYT của bạn vẫn có giá trị: mở “Dùng thẻ” là có mã mới.',
      )}
    </p>
    <Button look="danger">{t('Thu hồi mọi mã của thẻ này')}</Button>
    <p className="mt-3 text-base text-ink-soft">
      {t(
        'Cơ sở khám chữa bệnh đang mất mạng biết mã bị thu hồi khi có mạng lại. Máy bị mất tự xóa thẻ khi có mạng.',
      )}
    </p>
  </form>
)
