import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'
import { toContacts, type Contacts } from '../to-contacts'

// Nobody is named, and no number is told: whoever leaves must not learn from us who came, and a phone may be anybody's by now.

const phone = () => ({ phone: hotline.shown })
const asked = () => t('Nếu ông/bà không biết việc này, xin gọi ngay {phone}.', phone())

/** To the child and whoever looks after it, while nothing is changed yet: who did not ask can still call before the second officer decides. */
export const newsOfGuardianAsking = (reached: Contacts[]): OutgoingMessage[] =>
  toContacts(reached, {
    text: `${t('Có đề nghị đổi người giám hộ của một tài khoản trẻ em, tại quầy.')} ${asked()}`,
    subject: t('Có đề nghị đổi người giám hộ của tài khoản trẻ em'),
  })

/** To the same, when it came to nothing. */
export const newsOfGuardianEnd = (reached: Contacts[]): OutgoingMessage[] =>
  toContacts(reached, {
    text: t(
      'Đề nghị đổi người giám hộ tại quầy đã kết thúc. Không có gì đổi. Hỏi: {phone}.',
      phone(),
    ),
    subject: t('Đề nghị đổi người giám hộ đã kết thúc'),
  })

/** To the child, and to whoever goes on looking after it. */
export const newsOfGuardians = (reached: Contacts[]): OutgoingMessage[] =>
  toContacts(reached, {
    text: `${t('Người giám hộ của một tài khoản trẻ em đã đổi, tại quầy.')} ${asked()}`,
    subject: t('Người giám hộ của tài khoản trẻ em đã đổi'),
  })

/** To everybody who looks after a child whose contacts one of them has changed. */
export const newsOfWardContacts = (reached: Contacts[]): OutgoingMessage[] =>
  toContacts(reached, {
    text: `${t('Liên hệ của tài khoản trẻ em mà ông/bà quản lý đã đổi.')} ${asked()}`,
    subject: t('Liên hệ của tài khoản trẻ em đã đổi'),
  })

export const newsForComing = (reached: Contacts[]): OutgoingMessage[] =>
  toContacts(reached, {
    text: t(
      'Từ nay ông/bà quản lý một tài khoản trẻ em: đăng nhập, mở mục “Con của tôi”. Hỏi: {phone}.',
      phone(),
    ),
    subject: t('Từ nay ông/bà quản lý một tài khoản trẻ em'),
  })

export const newsForLeaving = (reached: Contacts[]): OutgoingMessage[] =>
  toContacts(reached, {
    text: t('Từ nay ông/bà thôi quản lý một tài khoản trẻ em. Hỏi: {phone}.', phone()),
    subject: t('Ông/bà thôi quản lý một tài khoản trẻ em'),
  })
