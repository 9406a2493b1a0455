import { formatSoon } from '@/lib/forms/days/dates'
import type { SendingRefusal } from '@/lib/platform/messages/sending-limits'
import { msg, t } from '@/lib/words/t'
import { shortCodeWords } from './code-fault'

// What a page says after a code was refused. The reason travels in the address, the words stay here.
const messages = new Map([
  ['wrong', msg('Xem lại tin nhắn mới nhất rồi nhập lại 6 chữ số. Mã chưa đúng.')],
  ['elsewhere', msg('Nhập mã trong tin nhắn đến số ghi ở trên. Mã vừa nhập đã gửi đến số trước.')],
  [
    'expired',
    msg('Nhấn “Gửi lại mã” để nhận mã mới. Hiện nay không có mã nào của số này còn dùng được.'),
  ],
])

export const sendingReasons: Record<SendingRefusal, string> = {
  'too-many': msg('Trong 30 phút, mỗi số hoặc địa chỉ được gửi 3 mã.'),
  'too-many-this-hour': msg('Trong 1 giờ, mỗi tờ khai được gửi 6 mã.'),
  'too-many-today': msg('Trong 1 ngày, mỗi số hoặc địa chỉ được gửi 12 mã.'),
  'too-many-here': msg('Mạng này đã xin quá nhiều mã. Dùng mạng khác thì không phải chờ.'),
  busy: msg('Hiện nay có quá nhiều người xin mã.'),
}
const isSendingReason = (reason: string): reason is SendingRefusal =>
  Object.hasOwn(sendingReasons, reason)

/** Where no code may be sent: from when on one may, and whether one that was sent still opens. */
export type NoSending = { reason: SendingRefusal; until: Date; hasLive: boolean }

export const noSendingWords = ({ reason, until, hasLive }: NoSending): string => {
  const when = formatSoon(until)
  const whatToDo = hasLive
    ? t('Nhập mã đã nhận, hoặc gửi lại mã từ {when}.', { when })
    : t('Gửi lại mã từ {when}.', { when })
  return `${whatToDo} ${t(sendingReasons[reason])}`
}

/** The same of one way of several; what was sent by it, if anything, need not be of this request. */
export const closedWords = (way: string, { reason, until }: NoSending): string =>
  `${t('Bằng {way}: nhận được mã từ {when}.', { way, when: formatSoon(until) })} ${t(sendingReasons[reason])}`

type AtPhone = { noSending?: NoSending | null; code?: string }

/** Also for anything else that stands after `?loi=`: then as if no code had been typed. What no longer stops anybody is not told. */
export function codeError(
  reason: string | string[] | undefined,
  { noSending, code = '' }: AtPhone = {},
): string | undefined {
  // A lock is told by the page while it lasts, and by nothing else.
  if (reason === undefined || reason === 'locked') return undefined
  const isOfSending = isSendingReason(String(reason))
  if (noSending && (isOfSending || reason === 'expired')) return noSendingWords(noSending)
  if (isOfSending) return undefined
  const known = messages.get(String(reason))
  return known ? t(known) : shortCodeWords('confirm-phone', code)
}
