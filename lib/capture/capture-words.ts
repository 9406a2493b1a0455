import 'server-only'
import { formatTime } from '@/lib/forms/days/dates'
import { shownDevice } from '@/lib/platform/limits/device'
import { t } from '@/lib/words/t'
import { CAPTURE_MINUTES } from './capture'
import type { ShownCapture } from './find-capture'
import type { PictureSlot } from './picture-slots'

/** What the owner is told of the phone, in one sentence or two. */
export function captureWords(capture: ShownCapture, slots: PictureSlot[]): string {
  const { state, expiresAt } = capture
  if (state === 'open') return openWords(capture, slots)
  if (state === 'waiting')
    return t('Đang chờ điện thoại. Mã dùng được đến {time}.', { time: formatTime(expiresAt) })
  if (state === 'expired')
    return t('Tạo mã mới để chụp tiếp. Mã trước đã hết {minutes} phút.', {
      minutes: CAPTURE_MINUTES,
    })
  if (state === 'cut-off') return t('Đã ngắt. Điện thoại ấy không gửi thêm ảnh nào được nữa.')
  return t('Điện thoại đã chụp xong. Xin xem lại ảnh.')
}

function openWords({ device, openedAt, pictures }: ShownCapture, slots: PictureSlot[]): string {
  const brought = slots.filter(({ field, kept }) => kept !== '' && pictures[field] === kept).length
  return t('{device} đã mở trang chụp lúc {time}, gửi {count} trên {all} ảnh.', {
    device: shownDevice(device ?? ''),
    time: formatTime(openedAt!),
    count: brought,
    all: slots.length,
  })
}
