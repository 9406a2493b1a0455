import { toContacts, type Contacts } from '@/lib/accounts/to-contacts'
import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

/** Who hears of a report: the owner of the records, or the guardian whose hand it was, who may look after several. */
export type Hearer = 'owner' | 'guardian'

/** What it is about stands in the account only. */
export const newsOfReport = (reached: Contacts, hearer: Hearer): OutgoingMessage[] =>
  toContacts([reached], {
    text:
      hearer === 'owner'
        ? t(
            'Đã nhận báo sai hoặc yêu cầu về dữ liệu của ông/bà. Không phải ông/bà gửi? Gọi {phone}.',
            {
              phone: hotline.shown,
            },
          )
        : t(
            'Đã nhận báo sai hoặc yêu cầu về dữ liệu của con. Không phải ông/bà gửi? Gọi {phone}.',
            {
              phone: hotline.shown,
            },
          ),
    subject: t('Đã nhận báo sai'),
  })

export const newsOfAnswer = (reached: Contacts, hearer: Hearer): OutgoingMessage[] =>
  toContacts([reached], {
    text:
      hearer === 'owner'
        ? t(
            'Đã có câu trả lời cho báo sai hoặc yêu cầu của ông/bà. Đăng nhập để xem. Hỏi: {phone}.',
            {
              phone: hotline.shown,
            },
          )
        : t('Đã có câu trả lời cho báo sai hoặc yêu cầu về con. Đăng nhập để xem. Hỏi: {phone}.', {
            phone: hotline.shown,
          }),
    subject: t('Đã có câu trả lời cho báo sai'),
  })

export const newsOfWithdrawal = (reached: Contacts, hearer: Hearer): OutgoingMessage[] =>
  toContacts([reached], {
    text:
      hearer === 'owner'
        ? t('Đã rút một báo sai hoặc yêu cầu của ông/bà. Không phải ông/bà rút? Gọi {phone}.', {
            phone: hotline.shown,
          })
        : t('Đã rút một báo sai hoặc yêu cầu về con. Không phải ông/bà rút? Gọi {phone}.', {
            phone: hotline.shown,
          }),
    subject: t('Đã rút báo sai'),
  })
