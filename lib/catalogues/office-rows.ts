import * as z from 'zod'
import { code, dated, OFFICE, optionalCode, optionalText, text } from './columns'

export const officeRow = z.object({
  code: code('Mã cơ quan', OFFICE),
  parentCode: optionalCode('Mã cơ quan cấp trên', OFFICE),
  name: text('Tên cơ quan'),
  address: optionalText('Địa chỉ'),
  phone: optionalText('Điện thoại'),
  successorCode: optionalCode('Mã cơ quan tiếp nhận thay', OFFICE),
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
