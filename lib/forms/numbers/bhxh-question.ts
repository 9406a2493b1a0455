import { t } from '@/lib/words/t'
import { bhxhCode } from './number-fields'
import { phoneForm } from './phone-form'
import type { Question } from '../question'

/** Ten digits may be both: some provinces' codes begin as phones do, so whoever has one keeps it. */
export function bhxhQuestion(typed: string): Question | null {
  const code = bhxhCode.safeParse(typed).data
  return code === undefined || phoneForm(code) === null
    ? null
    : {
        about: code,
        message: t(
          'Nhập mã số BHXH trên thẻ BHYT. Số vừa nhập giống số điện thoại. Nếu đúng là mã số BHXH, chọn giữ nguyên.',
        ),
      }
}
