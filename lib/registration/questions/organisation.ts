import * as z from 'zod'
import { printedText } from '@/lib/forms/fields'
import { taxCode } from '@/lib/forms/numbers/tax-code'
import { taxQuestion } from '@/lib/forms/numbers/tax-question'
import { unitCode } from '@/lib/forms/numbers/unit-code'
import { formLabels } from '@/lib/site/official-sentences'
import { unitLabels } from './unit-labels'
import type { StepDefinition } from './definition'
import { msg } from '@/lib/words/t'

const NAME_LENGTH = 200

export const organisationSchema = z.object({
  name: printedText(NAME_LENGTH, msg('Nhập tên đơn vị đúng như trên giấy đăng ký.')),
  taxCode,
  unitCode,
})

export const organisationStep = () =>
  ({
    id: 'organisation',
    slug: 'don-vi',
    title: msg('Cơ quan, tổ chức'),
    part: msg('Cơ quan, tổ chức'),
    schema: organisationSchema,
    answersAre: 'apart',
    questions: {
      name: {
        label: unitLabels.name,
        input: {
          kind: 'text',
          label: formLabels.name,
          hint: msg(
            'Nhập đầy đủ tên đơn vị, đúng như trên giấy đăng ký hoặc quyết định thành lập.',
          ),
          autoComplete: 'organization',
          spellCheck: false,
        },
        officer: { beside: { registered: (unit) => unit.name } },
        paper: { line: formLabels.name },
        returnable: true,
      },
      taxCode: {
        label: unitLabels.taxCode,
        input: {
          kind: 'text',
          hint: msg('10 chữ số, hoặc 13 chữ số nếu là chi nhánh. Đây sẽ là tên đăng nhập.'),
          inputMode: 'numeric',
          autoComplete: 'off',
          width: 'medium',
        },
        askBack: taxQuestion,
        officer: { beside: { registered: (unit) => unit.taxCode ?? '' } },
        paper: { line: unitLabels.taxCode },
        returnable: true,
      },
      unitCode: {
        label: unitLabels.unitCode,
        input: {
          kind: 'text',
          hint: msg(
            'Mã mà cơ quan BHXH cấp cho đơn vị, có trên thông báo đóng BHXH hằng tháng (mẫu C12). Nếu chưa rõ, tìm ở mục Tra cứu, “Đơn vị tham gia BHXH”.',
          ),
          autoComplete: 'off',
          autoCapitalize: 'characters',
          spellCheck: false,
          width: 'medium',
        },
        officer: { beside: { registered: (unit) => unit.code } },
        paper: { line: unitLabels.unitCode },
        returnable: true,
      },
    },
  }) as const satisfies StepDefinition<typeof organisationSchema>
