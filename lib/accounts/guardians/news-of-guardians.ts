import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'
import { toContacts, type Contacts, type NewsWords } from '../to-contacts'
import type { GuardianAct } from './guardian-act'

// Nobody is named, and no number is told: whoever leaves must not learn from us who came, and a phone may be anybody's by now.

const phone = () => ({ phone: hotline.shown })
const asked = () => t('Nếu ông/bà không biết việc này, xin gọi ngay {phone}.', phone())
const withCall = ({ text, subject }: NewsWords): NewsWords => ({
  text: `${text} ${asked()}`,
  subject,
})

const asking: Record<GuardianAct, () => NewsWords> = {
  add: () => ({
    text: t('Có đề nghị thêm người giám hộ cho một tài khoản trẻ em, tại quầy.'),
    subject: t('Có đề nghị thêm người giám hộ của tài khoản trẻ em'),
  }),
  end: () => ({
    text: t('Có đề nghị tại quầy: một người giám hộ thôi quản lý tài khoản trẻ em.'),
    subject: t('Có đề nghị thôi người giám hộ của tài khoản trẻ em'),
  }),
  replace: () => ({
    text: t('Có đề nghị đổi người giám hộ của một tài khoản trẻ em, tại quầy.'),
    subject: t('Có đề nghị đổi người giám hộ của tài khoản trẻ em'),
  }),
}

/** To the child and whoever looks after it, while nothing is changed yet: who did not ask can still call before the second officer decides. */
export const newsOfGuardianAsking = (reached: Contacts[], act: GuardianAct): OutgoingMessage[] =>
  toContacts(reached, withCall(asking[act]()))

const ended: Record<GuardianAct, () => NewsWords> = {
  add: () => ({
    text: t(
      'Đề nghị thêm người giám hộ tại quầy đã kết thúc. Không có gì đổi. Hỏi: {phone}.',
      phone(),
    ),
    subject: t('Đề nghị thêm người giám hộ đã kết thúc'),
  }),
  end: () => ({
    text: t(
      'Đề nghị thôi người giám hộ tại quầy đã kết thúc. Không có gì đổi. Hỏi: {phone}.',
      phone(),
    ),
    subject: t('Đề nghị thôi người giám hộ đã kết thúc'),
  }),
  replace: () => ({
    text: t(
      'Đề nghị đổi người giám hộ tại quầy đã kết thúc. Không có gì đổi. Hỏi: {phone}.',
      phone(),
    ),
    subject: t('Đề nghị đổi người giám hộ đã kết thúc'),
  }),
}

/** To the same, when it came to nothing. */
export const newsOfGuardianEnd = (reached: Contacts[], act: GuardianAct): OutgoingMessage[] =>
  toContacts(reached, ended[act]())

const toChild: Record<GuardianAct, () => NewsWords> = {
  add: () => ({
    text: t('Một tài khoản trẻ em có thêm người giám hộ, tại quầy.'),
    subject: t('Tài khoản trẻ em có thêm người giám hộ'),
  }),
  end: () => ({
    text: t('Một người giám hộ đã thôi quản lý một tài khoản trẻ em, tại quầy.'),
    subject: t('Một người giám hộ thôi quản lý tài khoản trẻ em'),
  }),
  replace: () => ({
    text: t('Một tài khoản trẻ em đã đổi người giám hộ, tại quầy.'),
    subject: t('Người giám hộ của tài khoản trẻ em đã đổi'),
  }),
}

/** To the contacts of the child's account: the child's own, or of whoever looks after it. */
export const newsForChild = (reached: Contacts[], act: GuardianAct): OutgoingMessage[] =>
  toContacts(reached, withCall(toChild[act]()))

const toStaying: Record<GuardianAct, () => NewsWords> = {
  add: () => ({
    text: t('Có thêm người cùng ông/bà quản lý một tài khoản trẻ em, tại quầy.'),
    subject: t('Có thêm người cùng ông/bà quản lý tài khoản trẻ em'),
  }),
  end: () => ({
    text: t('Người cùng ông/bà quản lý một tài khoản trẻ em đã thôi, tại quầy.'),
    subject: t('Người cùng ông/bà quản lý tài khoản trẻ em đã thôi'),
  }),
  replace: () => ({
    text: t('Người cùng ông/bà quản lý một tài khoản trẻ em đã đổi, tại quầy.'),
    subject: t('Người cùng ông/bà quản lý tài khoản trẻ em đã đổi'),
  }),
}

/** To whoever goes on looking after it. */
export const newsForStaying = (reached: Contacts[], act: GuardianAct): OutgoingMessage[] =>
  toContacts(reached, withCall(toStaying[act]()))

/** To everybody who looks after a child whose contacts one of them has changed. */
export const newsOfWardContacts = (reached: Contacts[]): OutgoingMessage[] =>
  toContacts(
    reached,
    withCall({
      text: t('Liên hệ của tài khoản trẻ em mà ông/bà quản lý đã đổi.'),
      subject: t('Liên hệ của tài khoản trẻ em đã đổi'),
    }),
  )

/** To whoever looks after it from now on, beside another or in the place of one. */
export const newsForComing = (reached: Contacts[]): OutgoingMessage[] =>
  toContacts(reached, {
    text: t(
      'Từ nay ông/bà quản lý một tài khoản trẻ em: đăng nhập, mở mục “Con của tôi”. Hỏi: {phone}.',
      phone(),
    ),
    subject: t('Từ nay ông/bà quản lý một tài khoản trẻ em'),
  })

/** To whoever looks after it no more, whether or not somebody comes in their place. */
export const newsForLeaving = (reached: Contacts[]): OutgoingMessage[] =>
  toContacts(reached, {
    text: t('Từ nay ông/bà thôi quản lý một tài khoản trẻ em. Hỏi: {phone}.', phone()),
    subject: t('Ông/bà thôi quản lý một tài khoản trẻ em'),
  })
