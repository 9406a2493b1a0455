import { z } from 'zod'
import { code, dated, optionalCode, optionalText, text } from './columns'

const officeCode = /^\d{3}(?:\d{2})?$/

export const officeRow = z.object({
  code: code('Mã cơ quan', officeCode),
  parentCode: optionalCode('Mã cơ quan cấp trên', officeCode),
  name: text('Tên cơ quan'),
  address: optionalText('Địa chỉ'),
  phone: optionalText('Điện thoại'),
  successorCode: optionalCode('Mã cơ quan tiếp nhận thay', officeCode),
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
