import { plainNumber } from '@/lib/text/plain-number'
import { msg, t } from '@/lib/words/t'
import { answer } from '../fields'
import { phoneForm } from './phone-form'

/** Letters and digits; few were seen in public, so what is taken is wider than they are: the catalogue tells later if there is none. */
const UNIT = /^(?:[A-Z\d]{6,8}|(?=.*\d)(?=.*[A-Z])[A-Z\d]{9,10})$/
/** «Không có», «chưa có», «không nhớ»: as long as a code, and none. */
const SAYS_NONE = /^(?:KHONG|CHUA)/
const LABEL = /^(?:mã|ma)(?:\s+số|\s+so)?(?:\s+đơn vị|\s+don vi)?[\s:.-]+/iu

/** Mã đơn vị, by which an employer pays contributions. */
export const unitCode = answer(
  msg('Nhập mã đơn vị, ghi trên thông báo đóng BHXH hằng tháng (mẫu C12).'),
  {
    read: (typed) => plainNumber(typed.replace(LABEL, '')).toUpperCase(),
    findError: (code) =>
      UNIT.test(code) && !SAYS_NONE.test(code)
        ? null
        : [
            t('Nhập mã đơn vị gồm 6 đến 10 chữ cái và chữ số, ví dụ YN0123Z, như trên mẫu C12.'),
            likeOther(code),
          ]
            .filter(Boolean)
            .join(' '),
  },
)

/** The other numbers an employer has at hand. */
function likeOther(code: string): string {
  if (phoneForm(code) !== null) return t('Số vừa nhập giống số điện thoại.')
  return /^\d{10}(?:\d{3})?$/.test(code) ? t('Số vừa nhập giống mã số thuế.') : ''
}
