import * as z from 'zod'
import { printedText } from '@/lib/forms/fields'
import { formLabels } from '@/lib/site/official-sentences'
import type { StepDefinition } from './definition'
import { msg, t } from '@/lib/words/t'

const STREET_LENGTH = 200

const code = z.string().default('')
const street = printedText(
  STREET_LENGTH,
  msg('Nhập số nhà, tên đường, hoặc thôn, ấp, khóm, tổ, bản, buôn.'),
)

const typedSchema = z.object({
  /** `today`: province → commune. `old`: the three levels of before 01/07/2025, mapped to today's commune. */
  structure: z.enum(['today', 'old']).catch('today'),
  oldProvince: code,
  oldDistrict: code,
  oldWard: code,
  province: code,
  commune: code,
  street,
})

const missing = {
  province: msg('Chọn tỉnh, thành phố.'),
  commune: msg('Chọn xã, phường, đặc khu.'),
  oldProvince: msg('Chọn tỉnh, thành phố ghi trên giấy tờ.'),
  oldDistrict: msg('Chọn quận, huyện ghi trên giấy tờ.'),
  oldWard: msg('Chọn phường, xã ghi trên giấy tờ.'),
} as const

/** Each list opens below the one before: only the first that was left empty stands on the page. */
const asked = {
  today: ['province', 'commune'],
  old: ['oldProvince', 'oldDistrict', 'oldWard', 'province', 'commune'],
} as const

/**
 * The contact address. Codes have been checked against the catalogue when they were kept (see normalise-address.ts):
 * here an unknown code is already an empty one.
 */
export const addressSchema = typedSchema
  .superRefine(
    (answer, context) => {
      const field = asked[answer.structure].find((one) => answer[one] === '')
      if (field) context.addIssue({ code: 'custom', path: [field], message: t(missing[field]) })
    },
    // Also while the street is still missing: all reasons at once.
    { when: ({ value }) => typeof value === 'object' && value !== null },
  )
  .transform((answer) =>
    answer.structure === 'old'
      ? answer
      : { ...answer, oldProvince: '', oldDistrict: '', oldWard: '' },
  )

const toldIn = <const Line extends string>(line: Line) =>
  ({
    told: { in: line },
    officer: { in: line },
    paper: { in: line },
    returnable: { not: 'no paper tells where somebody lives' },
  }) as const
const aPlace = <const Line extends string>(line: Line) =>
  ({
    ...toldIn(line),
    label: formLabels.address,
    input: { kind: 'place', drawn: 'each list opens below the one before', with: 'structure' },
  }) as const

export const addressStep = () =>
  ({
    id: 'address',
    slug: 'dia-chi',
    title: msg('Địa chỉ liên hệ'),
    part: msg('Người đăng ký'),
    schema: addressSchema,
    answersAre: 'one',
    together: {
      address: {
        label: formLabels.address,
        brief: 'Địa chỉ',
        show: (_, names) => names.address,
        paper: { drawn: 'its line is two lines long where it is left to be written by hand' },
      },
      oldAddress: {
        label: msg('Địa chỉ cũ trên giấy tờ'),
        brief: 'Địa chỉ cũ',
        show: (_, names) => names.oldAddress ?? '',
        paper: { drawn: 'the form has no such line: it stands among the notes' },
      },
    },
    questions: {
      structure: {
        ...aPlace('address'),
        input: { kind: 'place', drawn: 'two buttons, each with the lists of its own' },
      },
      oldProvince: aPlace('oldAddress'),
      oldDistrict: aPlace('oldAddress'),
      oldWard: aPlace('oldAddress'),
      province: aPlace('address'),
      commune: aPlace('address'),
      street: {
        ...toldIn('address'),
        label: msg('Số nhà, tên đường'),
        input: {
          kind: 'text',
          label: msg('Số nhà, tên đường, hoặc thôn, ấp, khóm, tổ, bản, buôn'),
          autoComplete: 'address-line1',
        },
      },
    },
  }) as const satisfies StepDefinition<typeof addressSchema, 'address' | 'oldAddress'>
