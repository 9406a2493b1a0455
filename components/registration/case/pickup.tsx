import type { ReactNode } from 'react'
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Vietnamese } from '@/components/ui/vietnamese'
import { formatDay } from '@/lib/forms/days/dates'
import {
  isHandedOver,
  type PostalOrder,
  type PostalReason,
  type PostalState,
} from '@/lib/postal/orders/order'
import { bringHref, pickupHref } from '@/lib/postal/orders/pickup-href'
import { pickupTimeLabel } from '@/lib/registration/questions/submission'
import { ofDeclaration } from '@/lib/registration/reference/own-address'
import { msg, t } from '@/lib/words/t'

type Props = { reference: string; pickup: PostalOrder }

/** Where the letter is, what it costs, and what to do when the postman can't come. */
export const Pickup = ({ reference, pickup }: Props) => (
  <Notice id="buu-dien" tone={toneOf[pickup.state]} title={titleOf(pickup)}>
    <p>{textOf(pickup)}</p>
    {showsAppointment(pickup) && <Appointment {...pickup} />}
    {pickup.trackingNumber && (
      <p>
        {t('Mã vận đơn của bưu điện: <strong></strong>', {
          strong: () => <strong>{pickup.trackingNumber}</strong>,
        })}
      </p>
    )}
    {!isHandedOver(pickup) && <Ways reference={reference} pickup={pickup} />}
  </Notice>
)

const isLong = ({ state, toldDownAt }: PostalOrder) => state === 'WAITING' && toldDownAt !== null

const toneOf: Record<PostalState, 'info' | 'success' | 'warning'> = {
  WAITING: 'info',
  ORDERED: 'info',
  REFUSED: 'warning',
  FAILED: 'warning',
  COLLECTED: 'success',
  DELIVERED: 'success',
  LOST: 'warning',
  CANCELLED: 'info',
}

const titles: Record<PostalState, string> = {
  WAITING: msg('Đang gửi lịch hẹn đến bưu điện.'),
  ORDERED: msg('Bưu điện đã nhận lịch hẹn.'),
  REFUSED: msg('Bưu điện không đến nhận ở địa chỉ này.'),
  FAILED: msg('Bưu điện chưa nhận được tờ khai.'),
  COLLECTED: msg('Bưu điện đã nhận tờ khai.'),
  DELIVERED: msg('Tờ khai đã đến cơ quan BHXH.'),
  LOST: msg('Bưu điện báo thất lạc tờ khai.'),
  CANCELLED: msg('Đã bỏ lịch hẹn bưu điện.'),
}

const titleOf = (pickup: PostalOrder) =>
  isLong(pickup) ? t('Chưa hẹn được bưu điện, cổng đang thử lại.') : t(titles[pickup.state])

const whyFailed: Record<PostalReason, string> = {
  address: msg('Bưu điện không tìm thấy địa chỉ. Sửa địa chỉ rồi hẹn lại.'),
  'nobody-home': msg('Bưu điện đến mà không gặp ai. Chọn ngày khác để hẹn lại.'),
  'not-ready': msg('Bưu điện đến khi tờ khai chưa sẵn sàng. In, ký tờ khai rồi hẹn lại.'),
  'nobody-came': msg('Ngày hẹn đã qua mà bưu điện không báo gì. Xin lỗi bạn, hãy hẹn ngày khác.'),
}

const texts: Record<PostalState, string> = {
  WAITING: msg('Bạn cứ in và ký tờ khai. Có tin của bưu điện, trang này nói ngay.'),
  ORDERED: msg(
    'In, ký tờ khai trước ngày hẹn. Cước do người gửi trả khi giao, bưu điện cho biết mức cước.',
  ),
  REFUSED: msg('Sửa địa chỉ rồi hẹn lại, hoặc tự mang tờ khai đến cơ quan BHXH.'),
  FAILED: msg('Chọn ngày khác để hẹn lại, hoặc tự mang tờ khai đến cơ quan BHXH.'),
  COLLECTED: msg('Bưu điện đang chuyển đến cơ quan BHXH. Bạn chưa phải làm gì thêm.'),
  DELIVERED: msg('Cơ quan BHXH ghi nhận rồi nhắn tin cho bạn. Bạn chưa phải làm gì thêm.'),
  LOST: msg('In và ký lại tờ khai, rồi hẹn lại hoặc tự mang đến cơ quan BHXH.'),
  CANCELLED: msg('Bạn tự mang tờ khai đã ký và giấy tờ tùy thân đến cơ quan BHXH.'),
}

function textOf(pickup: PostalOrder): string {
  const { state, reason } = pickup
  if (isLong(pickup))
    return t(
      'Dịch vụ bưu chính chưa trả lời. Bạn có thể chờ, hoặc tự mang tờ khai đến cơ quan BHXH.',
    )
  return t(state === 'FAILED' && reason ? whyFailed[reason] : texts[state])
}

const showsAppointment = ({ state }: PostalOrder) => state === 'WAITING' || state === 'ORDERED'

const Appointment = ({ pickupDay, pickupTime, pickupAddress }: PostalOrder) => (
  <p>
    {t('Hẹn ngày <strong></strong>, {half}, tại <address></address>.', {
      half: t(pickupTimeLabel[pickupTime]).toLocaleLowerCase('vi'),
      strong: () => <strong>{formatDay(pickupDay)}</strong>,
      address: () => <Vietnamese>{pickupAddress}</Vietnamese>,
    })}
  </p>
)

const Ways = ({ reference, pickup: { state } }: Props): ReactNode => (
  <ButtonRow>
    <ButtonLink href={ofDeclaration(pickupHref, reference)} look="secondary">
      {showsAppointment({ state } as PostalOrder)
        ? t('Đổi ngày, giờ, địa chỉ')
        : t('Hẹn lại bưu điện')}
    </ButtonLink>
    {state !== 'CANCELLED' && (
      <form method="post" action={bringHref}>
        <input type="hidden" name="reference" value={reference} />
        <Button look="secondary">{t('Tôi tự mang đến cơ quan BHXH')}</Button>
      </form>
    )}
  </ButtonRow>
)
