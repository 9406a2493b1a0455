import * as z from 'zod'
import { code, dated, OFFICE, optionalCode, optionalText, text } from './columns'
import { provinceCode } from './place-rows'

const employerStates = {
  active: 'Đang tham gia',
  paused: 'Tạm dừng đóng',
  dissolved: 'Đã giải thể',
} as const
export type EmployerState = keyof typeof employerStates
const states = Object.keys(employerStates) as [EmployerState, ...EmployerState[]]

export const employerRow = z.object({
  code: text('Mã đơn vị'),
  name: text('Tên đơn vị'),
  taxCode: optionalCode('Mã số thuế', /^\d{10}(?:-\d{3})?$/),
  address: optionalText('Địa chỉ'),
  provinceCode,
  officeCode: code('Mã cơ quan BHXH', OFFICE),
  state: z.enum(states).meta({ title: 'Tình trạng' }),
  ...dated,
})
