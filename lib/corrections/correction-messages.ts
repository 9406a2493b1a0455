import { toContacts, type Contacts } from '@/lib/accounts/to-contacts'
import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

/** To the owner, and to the guardian whose hand it was. What it is about stands in the account only. */
export const newsOfReport = (reached: Contacts): OutgoingMessage[] =>
  toContacts([reached], {
    text: t('Đã nhận báo sai về dữ liệu BHXH của ông/bà. Không phải ông/bà gửi? Gọi {phone}.', {
      phone: hotline.shown,
    }),
    subject: t('Đã nhận báo sai'),
  })

export const newsOfAnswer = (reached: Contacts): OutgoingMessage[] =>
  toContacts([reached], {
    text: t('Đã có câu trả lời cho báo sai của ông/bà. Đăng nhập để xem. Hỏi: {phone}.', {
      phone: hotline.shown,
    }),
    subject: t('Đã có câu trả lời cho báo sai'),
  })
