import * as z from 'zod'
import { printedText } from '@/lib/forms/fields'

const STREET_LENGTH = 200

const code = z.string().default('')
const street = printedText(
  STREET_LENGTH,
  'Nhập số nhà, tên đường, hoặc thôn, ấp, khóm, tổ, bản, buôn.',
)

const typedSchema = z.object({
  /** `today`: province → commune. `old`: the three levels of before 01/07/2025, mapped to today's commune. */
  structure: z.enum(['today', 'old']).catch('today'),
  province: code,
  commune: code,
  oldProvince: code,
  oldDistrict: code,
  oldWard: code,
  street,
})

const missing = {
  province: 'Chọn tỉnh, thành phố',
  commune: 'Chọn xã, phường, đặc khu',
  oldProvince: 'Chọn tỉnh, thành phố ghi trên giấy tờ',
  oldDistrict: 'Chọn quận, huyện ghi trên giấy tờ',
  oldWard: 'Chọn phường, xã ghi trên giấy tờ',
} as const

/** Every field of the page, from top to bottom, whichever way the address is told. */
export const addressFields = [
  'structure',
  'oldProvince',
  'oldDistrict',
  'oldWard',
  'province',
  'commune',
  'street',
] as const

/** Each list opens below the one before: only the first that was left empty stands on the page. */
const asked = {
  today: ['province', 'commune'],
  old: ['oldProvince', 'oldDistrict', 'oldWard', 'province', 'commune'],
} as const

/**
 * The contact address. Codes have been checked against the catalogue when they were kept (see settle-address.ts):
 * here an unknown code is already an empty one.
 */
export const addressSchema = typedSchema
  .superRefine(
    (answer, context) => {
      const field = asked[answer.structure].find((one) => answer[one] === '')
      if (field) context.addIssue({ code: 'custom', path: [field], message: missing[field] })
    },
    // Also while the street is still missing: all reasons at once.
    { when: ({ value }) => typeof value === 'object' && value !== null },
  )
  .transform((answer) =>
    answer.structure === 'old'
      ? answer
      : { ...answer, oldProvince: '', oldDistrict: '', oldWard: '' },
  )
