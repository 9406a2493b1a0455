import { toContacts, type Contacts } from '@/lib/accounts/to-contacts'
import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

// Nobody is named, and what may be seen is not told: a phone may be shared, or in another hand.

const phone = () => ({ phone: hotline.shown })

/** To the giver, when somebody was invited in their name. */
export const newsOfOffer = (reached: Contacts): OutgoingMessage[] =>
  toContacts([reached], {
    text: t(
      'Tài khoản của ông/bà vừa mời một người xem dữ liệu BHXH. Không phải ông/bà? Gọi {phone}.',
      phone(),
    ),
    subject: t('Ông/bà vừa mời một người xem dữ liệu BHXH'),
  })

/** To whoever was invited. */
export const newsForInvited = (reached: Contacts): OutgoingMessage[] =>
  toContacts([reached], {
    text: t(
      'Có người mời ông/bà xem dữ liệu BHXH của họ: đăng nhập, mở “Cho người thân xem”. Hỏi: {phone}.',
      phone(),
    ),
    subject: t('Có người mời ông/bà xem dữ liệu BHXH của họ'),
  })

/** To the giver, when the invitation was taken. */
export const newsOfAcceptance = (reached: Contacts): OutgoingMessage[] =>
  toContacts([reached], {
    text: t(
      'Người được mời nay xem được dữ liệu BHXH của ông/bà. Không muốn nữa? Mở “Cho người thân xem”. Hỏi: {phone}.',
      phone(),
    ),
    subject: t('Người được mời nay xem được dữ liệu BHXH của ông/bà'),
  })

/** To the giver, the first time anything was opened. */
export const newsOfFirstLook = (reached: Contacts): OutgoingMessage[] =>
  toContacts([reached], {
    text: t(
      'Người được ông/bà cho xem vừa mở dữ liệu BHXH lần đầu. Không muốn nữa? Mở “Cho người thân xem”. Hỏi: {phone}.',
      phone(),
    ),
    subject: t('Người được ông/bà cho xem vừa mở dữ liệu BHXH'),
  })

/** To the giver, when the other will look no more. */
export const newsOfLayingDown = (reached: Contacts): OutgoingMessage[] =>
  toContacts([reached], {
    text: t('Một người đã thôi xem dữ liệu BHXH của ông/bà. Hỏi: {phone}.', phone()),
    subject: t('Một người đã thôi xem dữ liệu BHXH của ông/bà'),
  })
