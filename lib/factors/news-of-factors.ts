import { formatInstant } from '@/lib/forms/days/dates'
import { toContacts, type Contacts } from '@/lib/accounts/to-contacts'
import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { hotline } from '@/lib/site/settings'
import { msg, t } from '@/lib/words/t'

const news = {
  'add-PASSKEY': msg('Tài khoản vừa thêm cách đăng nhập bằng vân tay'),
  'add-TOTP': msg('Tài khoản vừa thêm ứng dụng tạo mã'),
  'remove-PASSKEY': msg('Tài khoản vừa bỏ cách đăng nhập bằng vân tay'),
  'remove-TOTP': msg('Tài khoản vừa bỏ ứng dụng tạo mã'),
  'make-backup-codes': msg('Tài khoản vừa có mã dự phòng mới'),
  'use-backup-code': msg('Một mã dự phòng vừa được dùng'),
  'few-backup-codes': msg('Một mã dự phòng vừa được dùng, sắp hết mã'),
  'remove-all': msg('Tài khoản vừa bỏ hết các cách xác nhận'),
} as const
export const factorNews = Object.keys(news) as FactorNews[]
export type FactorNews = keyof typeof news

/** Whoever got in cannot add a way in, or take the owner's away, without the owner hearing of it. */
export const newsOfFactors = (what: FactorNews, reached: Contacts[], at: Date): OutgoingMessage[] =>
  toContacts(reached, {
    subject: t(news[what]),
    text: t('{news} lúc {instant}. Nếu không phải ông/bà, xin gọi ngay {phone}.', {
      news: t(news[what]),
      instant: formatInstant(at),
      phone: hotline.shown,
    }),
  })
