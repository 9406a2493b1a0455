import * as z from 'zod'
import { kinships } from '@/lib/accounts/guardians/kinship'
import { isChildsCard } from '@/lib/accounts/guardians/may-guard'
import { oneOf } from '@/lib/forms/fields'
import { bhxhQuestion } from '@/lib/forms/numbers/bhxh-question'
import { bhxhCode, idNumber } from '@/lib/forms/numbers/number-fields'
import { shownBhxhCode, shownIdNumber } from '@/lib/forms/shown'
import { childLabels } from '@/lib/site/official-sentences'
import { paperQuestion } from './old-card'
import type { StepDefinition } from './definition'
import { msg, t } from '@/lib/words/t'

export const guardianSchema = z.object({
  kinship: oneOf(['father', 'mother', 'guardian'], msg('Chọn quan hệ của bạn với con.')),
  bhxhCode,
  // A card tells its year of birth: a child's is nobody's guardian's, and is told before the rest is filled in.
  idNumber: idNumber.superRefine((number, context) => {
    if (isChildsCard(number)) context.addIssue({ code: 'custom', message: t(ofChild) })
  }),
})

const ofChild = msg(
  'Nhập số giấy tờ của người đủ 18 tuổi. Theo số căn cước này, người giám hộ chưa đủ 18 tuổi.',
)

export const guardianStep = () =>
  ({
    id: 'guardian',
    slug: 'nguoi-giam-ho',
    title: msg('Cha, mẹ hoặc người giám hộ'),
    part: msg('Cha, mẹ hoặc người giám hộ'),
    schema: guardianSchema,
    answersAre: 'apart',
    // A child is nobody's guardian, and a parent who copies the same number twice has mistaken one of the two. The number of an account,
    // which stands from the beginning, is the right one: the child's page says so (child.ts).
    beside: ({ child, guardian }) =>
      guardian?.bhxhCodeStands !== guardian?.bhxhCode &&
      bhxhCode.safeParse(guardian?.bhxhCode).data === bhxhCode.safeParse(child?.bhxhCode).data
        ? {
            field: 'bhxhCode',
            message: t('Nhập mã số BHXH của chính bạn. Số này đang là mã số của con.'),
          }
        : null,
    questions: {
      kinship: {
        label: msg('Quan hệ với người dưới 18 tuổi'),
        brief: 'Quan hệ',
        input: { kind: 'choice', label: msg('Bạn là gì của người dưới 18 tuổi?'), words: kinships },
        paper: { nowhere: 'the form has no such line' },
        returnable: true,
      },
      bhxhCode: {
        label: childLabels.guardianBhxhCode,
        brief: 'Mã số BHXH',
        input: {
          kind: 'text',
          hint: msg('Mã số của chính bạn: 10 chữ số trên thẻ BHYT hoặc bìa sổ BHXH.'),
          inputMode: 'numeric',
          autoComplete: 'off',
          width: 'medium',
        },
        askBack: bhxhQuestion,
        show: shownBhxhCode,
        officer: {
          compared: { registered: (person) => person.bhxhCode, unknown: 'Không tìm thấy' },
        },
        paper: { line: childLabels.guardianBhxhCode },
        returnable: true,
      },
      idNumber: {
        label: childLabels.guardianIdNumber,
        brief: 'Số giấy tờ',
        input: {
          kind: 'text',
          hint: msg('Nhập 12 chữ số trên thẻ căn cước (CCCD) của bạn, hoặc số hộ chiếu.'),
          autoComplete: 'off',
          autoCapitalize: 'characters',
          spellCheck: false,
          width: 'medium',
        },
        askBack: paperQuestion,
        show: shownIdNumber,
        officer: { compared: { registered: (person) => person.idNumber } },
        paper: { line: childLabels.guardianIdNumber },
        returnable: true,
      },
    },
  }) as const satisfies StepDefinition<typeof guardianSchema>
