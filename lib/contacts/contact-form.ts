import * as z from 'zod'
import { optionalEmail } from '@/lib/forms/email-field'
import { oneOf } from '@/lib/forms/fields'
import { bhxhCode, idNumber, mobilePhone } from '@/lib/forms/number-fields'
import { contactKinds } from './contact-change'

export const counterFields = ['bhxhCode', 'idNumber'] as const
/** Read off the paper that lies on the counter: whoever holds no paper opens no account. */
export const counterSchema = z.object({ bhxhCode, idNumber })

const email = optionalEmail.refine(
  (text) => text !== '',
  'Nhập địa chỉ thư điện tử mới, ví dụ ten@vidu.vn.',
)
const ticked = (message: string) => z.literal('co', { error: message })

export const changeFields = ['kind', 'value', 'isOwner', 'isPaperSeen'] as const
export const changeSchema = z
  .object({
    kind: oneOf(contactKinds, 'Chọn đổi số điện thoại hay thư điện tử.'),
    value: z.string().default(''),
    isOwner: ticked('So người trước mặt với ảnh trên giấy tờ, rồi đánh dấu ô này.'),
    isPaperSeen: ticked('Xem bản gốc giấy tờ còn hạn, rồi đánh dấu ô này.'),
  })
  .transform(({ kind, value }, context) => {
    const contact = (kind === 'PHONE' ? mobilePhone : email).safeParse(value)
    if (contact.success) return { kind, value: contact.data }
    for (const { message } of contact.error.issues)
      context.addIssue({ code: 'custom', path: ['value'], message })
    return z.NEVER
  })
export type AskedChange = z.output<typeof changeSchema>
