import * as z from 'zod'
import { msg } from '@/lib/words/t'
import { code, dated, OFFICE, optionalCode, optionalText, text } from './columns'
import { provinceCode } from './place-rows'

const employerStates = ['active', 'paused', 'dissolved'] as const
export type EmployerState = (typeof employerStates)[number]

export const employerRow = z.object({
  code: text(msg('Mã đơn vị')),
  name: text(msg('Tên đơn vị')),
  taxCode: optionalCode(msg('Mã số thuế'), /^\d{10}(?:-\d{3})?$/),
  address: optionalText(msg('Địa chỉ')),
  provinceCode,
  officeCode: code(msg('Mã cơ quan BHXH'), OFFICE),
  state: z.enum(employerStates).meta({ title: msg('Tình trạng') }),
  ...dated,
})
