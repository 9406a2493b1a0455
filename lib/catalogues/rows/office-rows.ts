import * as z from 'zod'
import { code, dated, OFFICE_KEY, optionalCode, optionalText, text } from './columns'

export const officeRow = z.object({
  code: code('Mã cơ quan', OFFICE_KEY),
  parentCode: optionalCode('Mã cơ quan cấp trên', OFFICE_KEY),
  name: text('Tên cơ quan'),
  address: optionalText('Địa chỉ'),
  phone: optionalText('Điện thoại'),
  successorCode: optionalCode('Mã cơ quan tiếp nhận thay', OFFICE_KEY),
  structure: z.enum(['2020', '2025']).meta({ title: 'Của trước hay sau lần sắp xếp năm 2025' }),
  formerName: optionalText('Tên trước đó'),
  territoryCodes: optionalText('Mã xã, phường ngày nay thuộc địa bàn'),
  ...dated,
})

export const ivanProviderRow = z.object({
  code: text('Mã'),
  name: text('Tên dịch vụ'),
  organisation: text('Tổ chức'),
  ...dated,
})

export const certificateAuthorityRow = z.object({
  code: text('Mã'),
  name: text('Tên'),
  organisation: optionalText('Tổ chức'),
  ...dated,
})
