import type { OutgoingMessage } from '@/lib/platform/messages/outbox'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'
import { toContacts } from '../to-contacts'
import type { LetGo } from './ending/let-go'

type News = Pick<LetGo, 'phone' | 'email' | 'isGuardiansPhone'>

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
  return toContacts([{ phone, email }], {
    text,
    subject: t('Từ nay chủ tài khoản tự quản lý tài khoản'),
  })
}
