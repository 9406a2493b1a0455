import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { letter } from '@/lib/site/letter'
import { hotline, site } from '@/lib/site/settings'
import { currentLanguage } from '@/lib/words/asked-language'
import { t } from '@/lib/words/t'
import type { CameOfAge } from './came-of-age'

type News = Omit<CameOfAge, 'childId' | 'language'>

/** How the owner comes in from now on: told where the account was reached until today. */
export function newsOfAge({ phone, email, isGuardiansPhone }: News): OutgoingMessage[] {
  const text = isGuardiansPhone
    ? t(
        'Chủ tài khoản đã thành niên. Xin mang căn cước đến cơ quan BHXH để ghi số điện thoại riêng. Hỏi: {phone}',
        { phone: hotline.shown },
      )
    : t(
        'Ông/bà đã thành niên nên tự quản lý tài khoản. Xin vào Cổng BHXH, mục “Quên mật khẩu”, để đặt mật khẩu mới. Hỏi: {phone}',
        { phone: hotline.shown },
      )
  const sms = (recipient: string): OutgoingMessage => ({
    channel: 'SMS',
    language: currentLanguage(),
    recipient,
    body: `${site.sender}: ${text}`,
  })
  const mail = (recipient: string): OutgoingMessage => ({
    channel: 'EMAIL',
    language: currentLanguage(),
    recipient,
    subject: t('Từ nay chủ tài khoản tự quản lý tài khoản'),
    body: letter(text),
  })
  return [...(phone ? [sms(phone)] : []), ...(email ? [mail(email)] : [])]
}
