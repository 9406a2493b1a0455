import * as z from 'zod'
import { msg } from '@/lib/words/t'
import { code, dated, OFFICE_KEY, optionalCode, optionalText, text } from './columns'

export const officeRow = z.object({
  code: code(msg('Mã cơ quan'), OFFICE_KEY),
  parentCode: optionalCode(msg('Mã cơ quan cấp trên'), OFFICE_KEY),
  name: text(msg('Tên cơ quan')),
  address: optionalText(msg('Địa chỉ')),
  phone: optionalText(msg('Điện thoại')),
  successorCode: optionalCode(msg('Mã cơ quan tiếp nhận thay'), OFFICE_KEY),
  structure: z
    .enum(['2020', '2025'])
    .meta({ title: msg('Của trước hay sau lần sắp xếp năm 2025') }),
  formerName: optionalText(msg('Tên trước đó')),
  territoryCodes: optionalText(msg('Mã xã, phường ngày nay thuộc địa bàn')),
  ...dated,
})

export const ivanProviderRow = z.object({
  code: text(msg('Mã')),
  name: text(msg('Tên dịch vụ')),
  organisation: text(msg('Tổ chức')),
  ...dated,
})

export const certificateAuthorityRow = z.object({
  code: text(msg('Mã')),
  name: text(msg('Tên')),
  organisation: optionalText(msg('Tổ chức')),
  ...dated,
})
