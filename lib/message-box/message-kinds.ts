import { purposes, type Purpose } from '@/lib/verification/one-time-code'
import { msg, t } from '@/lib/words/t'

/** What a message was about, in as many words as anybody may hear. */
export type MessageKind = Purpose | 'case' | 'account' | 'news'

const words: Record<MessageKind, string> = {
  'confirm-phone': msg('Mã xác nhận số điện thoại'),
  'open-declaration': msg('Mã mở lại hồ sơ'),
  activate: msg('Mã kích hoạt tài khoản'),
  'reset-password': msg('Mã đặt lại mật khẩu'),
  'sign-in': msg('Mã đăng nhập'),
  'new-device': msg('Mã đăng nhập thiết bị mới'),
  'officer-sign-in': msg('Mã đăng nhập của cán bộ'),
  'confirm-email': msg('Mã xác nhận thư điện tử'),
  'change-contact': msg('Mã đổi liên hệ tại quầy'),
  'new-contact': msg('Mã xác nhận liên hệ mới'),
  transaction: msg('Mã xác thực giao dịch điện tử'),
  case: msg('Tin về hồ sơ'),
  account: msg('Tin về tài khoản'),
  news: msg('Tin báo'),
}

export const kindWords = (kind: MessageKind): string => t(words[kind])

type Sent = { purpose: string | null; declarationId: string | null; accountId: string | null }

const isPurpose = (name: string | null): name is Purpose =>
  (purposes as readonly (string | null)[]).includes(name)

export function messageKindOf({ purpose, declarationId, accountId }: Sent): MessageKind {
  if (isPurpose(purpose)) return purpose
  if (declarationId) return 'case'
  return accountId ? 'account' : 'news'
}
