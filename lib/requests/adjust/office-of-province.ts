import * as z from 'zod'
import { msg, t } from '@/lib/words/t'

const PROVINCE = msg('Chọn tỉnh, thành phố của cơ quan BHXH.')
const OFFICE = msg('Chọn cơ quan BHXH tiếp nhận.')

/** The list of offices opens below its province: only the first that was left empty stands on the page. */
export const officeSchema = z
  .object({ officeProvince: z.string().default(''), officeCode: z.string().default('') })
  .superRefine(({ officeProvince, officeCode }, context) => {
    const addError = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message: t(message) })
    if (officeProvince === '') addError('officeProvince', PROVINCE)
    else if (officeCode === '') addError('officeCode', OFFICE)
  })
