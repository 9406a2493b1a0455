import * as z from 'zod'
import { today } from '@/lib/forms/days/dates'
import { fullName } from '@/lib/forms/name-field'
import { nameQuestion } from '@/lib/forms/name-question'
import { bhxhCode } from '@/lib/forms/numbers/number-fields'
import { bhxhQuestion } from '@/lib/forms/numbers/bhxh-question'
import { shownBhxhCode } from '@/lib/forms/shown'
import { isWholeBirth } from '@/lib/insured/birth'
import { birthInWords } from '@/lib/insured/births/shown-birth'
import { birthDateLike } from '@/lib/insured/births/birth-date'
import { childExample } from '@/lib/insured/births/birth-example'
import { isOfAge } from '@/lib/insured/births/of-age'
import { childLabels, formLabels } from '@/lib/site/official-sentences'
import type { StepDefinition } from './definition'
import { msg, t } from '@/lib/words/t'

/** A whole day, as it stands on a birth certificate; and whoever is of age by now registers for themselves. */
const birthOfChild = birthDateLike(childExample).superRefine((birth, context) => {
  const message = !isWholeBirth(birth)
    ? t('Nhập đủ ngày, tháng, năm sinh như trên giấy khai sinh, ví dụ {example}.', {
        example: childExample,
      })
    : isOfAge(birth, today())
      ? t('Xem lại ngày sinh. Người đã đủ 18 tuổi tự đăng ký, với loại đối tượng “Cá nhân”.')
      : null
  if (message) context.addIssue({ code: 'custom', message })
})

/** Whether what was typed is the birth of somebody who registers for themselves. */
export const isGrownUp = (typed = ''): boolean => {
  const { data } = birthDateLike(childExample).safeParse(typed)
  return data !== undefined && isWholeBirth(data) && isOfAge(data, today())
}

export const childSchema = z.object({
  fullName: fullName(msg('Nhập họ và tên của con đúng như trên giấy khai sinh.')),
  birthDate: birthOfChild,
  bhxhCode,
})

export const childStep = () =>
  ({
    id: 'child',
    slug: 'con',
    title: msg('Người dưới 18 tuổi'),
    part: msg('Người dưới 18 tuổi'),
    schema: childSchema,
    answersAre: 'apart',
    // Told here too: whoever is signed in has no box for their own number.
    beside: ({ child, guardian }) =>
      bhxhCode.safeParse(child?.bhxhCode).data === bhxhCode.safeParse(guardian?.bhxhCode).data
        ? {
            field: 'bhxhCode',
            message: t(
              'Nhập mã số BHXH của con. Số này đang là mã số của cha, mẹ hoặc người giám hộ.',
            ),
          }
        : null,
    questions: {
      fullName: {
        label: childLabels.name,
        input: {
          kind: 'text',
          hint: msg('Nhập đầy đủ họ và tên của con, có dấu, đúng như trên giấy khai sinh.'),
          autoComplete: 'off',
          autoCapitalize: 'words',
          spellCheck: false,
        },
        askBack: nameQuestion,
        officer: { compared: { registered: (person) => person.fullName } },
        paper: { line: formLabels.name },
        returnable: true,
      },
      birthDate: {
        label: msg('Ngày sinh'),
        input: {
          kind: 'text',
          hint: () =>
            t('Ngày, tháng, năm sinh trên giấy khai sinh, ví dụ {example}.', {
              example: childExample,
            }),
          autoComplete: 'off',
          width: 'medium',
        },
        show: birthInWords,
        officer: { compared: { registered: (person) => person.birthDate } },
        paper: { nowhere: 'the form has no such line' },
        returnable: true,
      },
      bhxhCode: {
        label: formLabels.bhxhCode,
        brief: 'Mã số BHXH',
        input: {
          kind: 'text',
          label: msg('Mã số bảo hiểm xã hội của con'),
          hint: msg('Dãy 10 chữ số cuối trên thẻ bảo hiểm y tế (BHYT) của con.'),
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
    },
  }) as const satisfies StepDefinition<typeof childSchema>
