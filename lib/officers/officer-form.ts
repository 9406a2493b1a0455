import * as z from 'zod'
import { roles, type Role } from '@/lib/accounts/account'
import { fullName } from '@/lib/forms/name-field'
import { bhxhCode, mobilePhone } from '@/lib/forms/numbers/number-fields'
import { cleanText } from '@/lib/text/clean-text'

/** These see what others do, or keep accounts; they decide no case, so they are nobody's second pair of eyes either. */
const ALONE: readonly Role[] = ['ADMINISTRATOR', 'AUDITOR']

export const staffCode = z
  .string()
  .transform((typed) => cleanText(typed).toUpperCase())
  .refine(
    (code) => /^(?=.*\d)[A-Z]{2}[0-9A-Z]{1,18}$/.test(code),
    'Ghi mã cán bộ bằng chữ cái không dấu rồi chữ số, ví dụ TN08902.',
  )

const noOffice = 'Thêm --office và mã cơ quan bằng chữ số, ví dụ --office 08902.'

export const officeCode = z
  .string({ error: noOffice })
  .transform(cleanText)
  .refine((code) => /^\d{3,6}$/.test(code), noOffice)

const noRoles = `Thêm --roles và vai trò: ${roles.join(', ')}.`

const noName = 'Thêm --name và họ tên cán bộ trong dấu nháy.'

export const name = z.string({ error: noName }).transform(cleanText).pipe(fullName(noName))

const noPhone = 'Thêm --phone và số di động của cán bộ, ví dụ --phone 0912345678.'

export const phone = z.string({ error: noPhone }).pipe(mobilePhone)

const noNumber = 'Thêm --bhxh và mã số BHXH của cán bộ, gồm 10 chữ số.'

/** Their own: nobody judges a case of their household, which nobody could tell without it. */
export const ownNumber = z.string({ error: noNumber }).pipe(bhxhCode)

/** A role by which somebody judges about others. */
export const judges = (role: Role): boolean => !ALONE.includes(role)

/** These roles may be one person's. */
export const standAlone = (list: readonly Role[]): boolean =>
  list.length === 1 || list.every(judges)

export const roleList = z
  .string({ error: noRoles })
  .transform((typed) =>
    typed
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter(Boolean),
  )
  .pipe(
    z
      .array(z.enum(roles, { error: `Vai trò phải là một trong: ${roles.join(', ')}.` }))
      .min(1, noRoles),
  )
  .transform((list) => [...new Set(list)])
  .refine(standAlone, 'Tách vai trò: ADMINISTRATOR và AUDITOR không đi cùng vai trò nào khác.')

export const newPost = z
  .object({
    fullName: name,
    officeCode,
    roles: roleList,
    phone: phone.optional(),
    bhxhCode: ownNumber.optional(),
  })
  .refine(({ roles, bhxhCode }) => bhxhCode !== undefined || !roles.some(judges), noNumber)
