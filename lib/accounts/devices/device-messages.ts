import { toContacts } from '../to-contacts'
import type { Reachable } from '../messages'
import { formatInstant } from '@/lib/forms/days/dates'
import { shownDevice } from '@/lib/platform/limits/device'
import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { letter } from '@/lib/site/letter'
import { shownCode } from '@/lib/verification/one-time-code'
import { t } from '@/lib/words/t'

type NewDevice = { device: string; at: Date; code: string; address: string }

const reached = ({ phone, email, emailVerified }: Reachable) => ({
  phone,
  email: emailVerified ? email : null,
})

/**
 * Of somebody who has entered on a device nobody has seen before. No link in a text message: that is what swindlers send. The letter has
 * one, whose page does it at one press.
 */
export function newsOfDevice(
  owner: Reachable,
  { device, at, code, address }: NewDevice,
): OutgoingMessage[] {
  const subject = t('Tài khoản vừa đăng nhập ở thiết bị mới')
  const text = t(
    'Đăng nhập ở thiết bị mới ({device}). Không phải ông/bà? Mở Cổng BHXH, mục Không phải tôi, nhập {code}.',
    { device: shownDevice(device), code: shownCode(code) },
  )
  const more = t(
    '{news} lúc {instant}: {device}. Không phải ông/bà? Mở địa chỉ này rồi nhấn một nút: {address}',
    {
      news: subject,
      instant: formatInstant(at),
      device: shownDevice(device),
      address: `${address}?ma=${code}`,
    },
  )
  return toContacts([reached(owner)], { text, subject }).map((message) =>
    message.channel === 'EMAIL' ? { ...message, body: letter(more) } : message,
  )
}

/** After «Không phải tôi»: what was done, on every way we know. */
export const newsOfDisowning = (owner: Reachable): OutgoingMessage[] =>
  toContacts([reached(owner)], {
    subject: t('Tài khoản đã đăng xuất ở mọi nơi'),
    text: t(
      'Tài khoản đã đăng xuất ở mọi nơi vì có báo Không phải tôi. Mật khẩu cũ đã bỏ, hãy đặt lại ở mục Quên mật khẩu.',
    ),
  })
