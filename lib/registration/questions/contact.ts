import * as z from 'zod'
import { optionalEmail } from '@/lib/forms/email-field'
import { emailQuestion } from '@/lib/forms/email-question'
import { fullName } from '@/lib/forms/name-field'
import { nameQuestion } from '@/lib/forms/name-question'
import { mobilePhone } from '@/lib/forms/numbers/number-fields'
import { shownPhone } from '@/lib/forms/shown'
import { formLabels } from '@/lib/site/official-sentences'
import type { StepDefinition } from './definition'
import { msg } from '@/lib/words/t'

export const contactSchema = z.object({
  contactPerson: fullName(msg('Nhập họ và tên người liên hệ.')),
  email: optionalEmail,
  phone: mobilePhone,
})

const nothingToCompare = { not: 'no paper tells whether it is right' } as const

export const contactStep = () =>
  ({
    id: 'contact',
    slug: 'lien-he',
    title: msg('Thông tin liên hệ'),
    part: msg('Liên hệ'),
    schema: contactSchema,
    answersAre: 'apart',
    questions: {
      contactPerson: {
        label: formLabels.contactPerson,
        brief: 'Liên hệ',
        input: {
          kind: 'text',
          hint: msg(
            'Người nhận tin nhắn và điện thoại về hồ sơ này: bạn, hoặc người nhận liên lạc thay bạn.',
          ),
          autoComplete: 'name',
          spellCheck: false,
        },
        askBack: nameQuestion,
        paper: { line: formLabels.contactPerson },
        returnable: nothingToCompare,
      },
      email: {
        label: formLabels.email,
        brief: 'Thư điện tử',
        input: {
          kind: 'text',
          label: msg('Địa chỉ thư điện tử (email)'),
          optional: true,
          hint: msg(
            'Dùng địa chỉ của riêng bạn. Đừng dùng địa chỉ của công ty, vì khi nghỉ việc bạn sẽ mất thư.',
          ),
          type: 'email',
          inputMode: 'email',
          autoComplete: 'email',
          spellCheck: false,
        },
        askBack: emailQuestion,
        paper: { line: formLabels.email },
        returnable: nothingToCompare,
      },
      phone: {
        label: formLabels.phone,
        brief: 'Điện thoại',
        input: {
          kind: 'text',
          hint: msg(
            '10 chữ số, không cần dấu cách. Nhấn “Tiếp”, mã xác nhận được gửi đến số này. Mã kích hoạt sau này cũng gửi đến số này.',
          ),
          type: 'tel',
          inputMode: 'tel',
          autoComplete: 'tel',
          width: 'medium',
        },
        show: shownPhone,
        officer: {
          compared: {
            registered: (person) => person.phone ?? '',
            differs: 'Khác số trong dữ liệu BHXH.',
          },
        },
        paper: { line: formLabels.phone, as: shownPhone },
        returnable: true,
      },
    },
  }) as const satisfies StepDefinition<typeof contactSchema>
