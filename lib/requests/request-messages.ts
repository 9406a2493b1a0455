import { toContacts, type Contacts } from '@/lib/accounts/to-contacts'
import { formatDay, formatInstant } from '@/lib/forms/days/dates'
import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

type Reached = Contacts

/** To every contact from before and to the new ones. Values are not told: whoever reads it at a contact of before may be a stranger by now. */
export function newsOfAdjusting(
  before: Reached,
  after: Reached,
  { at, hasFirstCode }: AdjustDone,
): OutgoingMessage[] {
  const phone = hotline.shown
  const text = hasFirstCode
    ? t(
        'Đã đổi số điện thoại tài khoản. Mã kích hoạt trước không dùng được nữa, mã mới gửi đến số mới. Không phải ông/bà? Gọi {phone}.',
        { phone },
      )
    : t('Đã điều chỉnh thông tin tài khoản lúc {instant}. Không phải ông/bà? Gọi {phone}.', {
        instant: formatInstant(at),
        phone,
      })
  return toContacts([before, after], { text, subject: t('Thông tin tài khoản đã được điều chỉnh') })
}

/** `hasFirstCode`: with a new phone the activation code of before is dead, and another one goes there. */
export type AdjustDone = { at: Date; hasFirstCode: boolean }

type Stop = { on: string; isDone: boolean }

/** To every contact of the account, when it stops and when that has only been asked for. */
export function newsOfStopping(reached: Reached, { on, isDone }: Stop): OutgoingMessage[] {
  const ifNotYou = t('Không phải ông/bà? Gọi {phone}.', { phone: hotline.shown })
  const news = isDone
    ? t('Từ {day} tài khoản ngừng sử dụng. Dùng lại: đăng ký như lần đầu.', {
        day: formatDay(on),
      })
    : t('Từ {day} tài khoản sẽ ngừng sử dụng theo đề nghị của chủ.', {
        day: formatDay(on),
      })
  return toContacts([reached], {
    text: `${news} ${ifNotYou}`,
    subject: isDone ? t('Tài khoản đã ngừng sử dụng') : t('Tài khoản sẽ ngừng sử dụng'),
  })
}

/** When the owner takes it back before its day. */
export const newsOfDroppedStop = (reached: Reached): OutgoingMessage[] =>
  toContacts([reached], {
    text: t('Đã bỏ đề nghị ngừng sử dụng tài khoản. Tài khoản vẫn dùng được. Hỏi: {phone}.', {
      phone: hotline.shown,
    }),
    subject: t('Tài khoản vẫn được dùng'),
  })

/** To who looks after the account of a child that stops. */
export const newsForGuardian = (reached: Reached, day: string): OutgoingMessage[] =>
  toContacts([reached], {
    text: t('Từ {day} tài khoản của con mà ông/bà quản lý ngừng sử dụng. Hỏi: {phone}.', {
      day: formatDay(day),
      phone: hotline.shown,
    }),
    subject: t('Tài khoản của con đã ngừng sử dụng'),
  })
