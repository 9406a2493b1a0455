import * as z from 'zod'
import { bhxhQuestion } from '@/lib/forms/numbers/bhxh-question'
import { fullName } from '@/lib/forms/name-field'
import { nameQuestion } from '@/lib/forms/name-question'
import { bhxhCode, idNumber } from '@/lib/forms/numbers/number-fields'
import { shownBhxhCode, shownIdNumber } from '@/lib/forms/shown'
import { formLabels } from '@/lib/site/official-sentences'
import { paperQuestion } from './old-card'
import type { StepDefinition } from './definition'
import { msg } from '@/lib/words/t'

export const declarantSchema = z.object({
  fullName: fullName(msg('Nhập họ và tên đúng như trên giấy tờ của bạn.')),
  bhxhCode,
  idNumber,
})

export const declarantStep = () =>
  ({
    id: 'declarant',
    slug: 'to-khai',
    title: msg('Người đăng ký'),
    part: msg('Người đăng ký'),
    schema: declarantSchema,
    answersAre: 'apart',
    questions: {
      fullName: {
        label: msg('Họ và tên'),
        input: {
          kind: 'text',
          label: formLabels.name,
          hint: msg('Nhập đầy đủ họ và tên, có dấu, đúng như trên giấy tờ của bạn.'),
          autoComplete: 'name',
          autoCapitalize: 'words',
          spellCheck: false,
        },
        askBack: nameQuestion,
        officer: { compared: { registered: (person) => person.fullName } },
        paper: { line: formLabels.name },
        returnable: true,
      },
      bhxhCode: {
        label: formLabels.bhxhCode,
        brief: 'Mã số BHXH',
        input: {
          kind: 'text',
          hint: msg(
            'Dãy 10 chữ số trên thẻ bảo hiểm y tế (BHYT) hoặc bìa sổ BHXH. Thẻ cũ có 15 ký tự: lấy 10 số cuối.',
          ),
          inputMode: 'numeric',
          autoComplete: 'off',
          width: 'medium',
        },
        askBack: bhxhQuestion,
        show: shownBhxhCode,
        officer: {
          compared: { registered: (person) => person.bhxhCode, unknown: 'Không tìm thấy' },
        },
        paper: { line: formLabels.bhxhCode },
        returnable: true,
      },
      idNumber: {
        label: formLabels.idNumber,
        brief: 'Số giấy tờ',
        input: {
          kind: 'text',
          hint: msg(
            'Nhập 12 chữ số trên thẻ căn cước (CCCD), hoặc số hộ chiếu. CMND 9 chữ số đã hết giá trị từ 01/01/2025.',
          ),
          autoComplete: 'off',
          autoCapitalize: 'characters',
          spellCheck: false,
          width: 'medium',
        },
        askBack: paperQuestion,
        show: shownIdNumber,
        officer: { compared: { registered: (person) => person.idNumber } },
        paper: { line: formLabels.idNumber },
        returnable: true,
      },
    },
  }) as const satisfies StepDefinition<typeof declarantSchema>
