import * as z from 'zod'
import { msg } from '@/lib/words/t'
import { code, dated, flag, optionalCode, PROVINCE, text } from './columns'

const unitCode = /^\d{2,5}$/

export const adminUnitRow = z.object({
  structure: z.enum(['2020', '2025']).meta({ title: msg('Cơ cấu') }),
  level: z.enum(['PROVINCE', 'DISTRICT', 'COMMUNE']).meta({ title: msg('Cấp') }),
  code: code(msg('Mã'), unitCode),
  parentCode: optionalCode(msg('Mã đơn vị cấp trên'), unitCode),
  name: text(msg('Tên')),
  ...dated,
})

export const adminUnitSuccessorRow = z.object({
  oldCode: code(msg('Mã xã theo cơ cấu 2020'), unitCode),
  newCode: code(msg('Mã xã ngày nay'), unitCode),
  hasPeople: flag(msg('Có người ở (không: chỉ đất đai chuyển sang)')),
  ...dated,
})

/**
 * `FORMER`: official before the structure's list was made. `LATER`: official between that list and its end. Both may be said to a
 * person; `USAGE`, what people type, is only read.
 */
export const placeAliasRow = z.object({
  alias: text(msg('Tên khác')),
  structure: z.enum(['2020', '2025']).meta({ title: msg('Cơ cấu') }),
  level: z.enum(['PROVINCE', 'DISTRICT', 'COMMUNE']).meta({ title: msg('Cấp') }),
  code: code(msg('Mã đơn vị hành chính'), unitCode),
  kind: z.enum(['FORMER', 'LATER', 'USAGE']).meta({ title: msg('Loại tên') }),
  ...dated,
})

export const provinceCode = code(msg('Mã tỉnh (cơ cấu 2020)'), PROVINCE)
