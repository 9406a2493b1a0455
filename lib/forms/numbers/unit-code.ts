import { plainNumber } from '@/lib/text/plain-number'
import { msg, t } from '@/lib/words/t'
import { answer } from '../fields'

/** Letters and digits; few were seen in public, so what is taken is wider than they are. */
const UNIT = /^(?=.*\d)(?=.*[A-Z])[A-Z\d]{6,10}$/
const LABEL = /^(?:mã|ma)(?:\s+số|\s+so)?(?:\s+đơn vị|\s+don vi)?[\s:.-]+/iu

/** Mã đơn vị, by which an employer pays contributions. */
export const unitCode = answer(
  msg('Nhập mã đơn vị, ghi trên thông báo đóng BHXH hằng tháng (mẫu C12).'),
  {
    read: (typed) => plainNumber(typed.replace(LABEL, '')).toUpperCase(),
    findError: (code) =>
      UNIT.test(code)
        ? null
        : t('Nhập mã đơn vị gồm 6 đến 10 chữ cái và chữ số, ví dụ YN0123Z, như trên mẫu C12.'),
  },
)
