import * as z from 'zod'
import { code, dated, flag, optionalCode, PROVINCE, text } from './columns'

const unitCode = /^\d{2,5}$/

export const adminUnitRow = z.object({
  structure: z.enum(['2020', '2025']).meta({ title: 'Cơ cấu' }),
  level: z.enum(['PROVINCE', 'DISTRICT', 'COMMUNE']).meta({ title: 'Cấp' }),
  code: code('Mã', unitCode),
  parentCode: optionalCode('Mã đơn vị cấp trên', unitCode),
  name: text('Tên'),
  ...dated,
})

export const adminUnitSuccessorRow = z.object({
  oldCode: code('Mã xã theo cơ cấu 2020', unitCode),
  newCode: code('Mã xã ngày nay', unitCode),
  hasPeople: flag('Có người ở (không: chỉ đất đai chuyển sang)'),
  ...dated,
})

/**
 * `FORMER`: official before the structure's list was made. `LATER`: official between that list and its end. Both may be said to a
 * person; `USAGE`, what people type, is only read.
 */
export const placeAliasRow = z.object({
  alias: text('Tên khác'),
  structure: z.enum(['2020', '2025']).meta({ title: 'Cơ cấu' }),
  level: z.enum(['PROVINCE', 'DISTRICT', 'COMMUNE']).meta({ title: 'Cấp' }),
  code: code('Mã đơn vị', unitCode),
  kind: z.enum(['FORMER', 'LATER', 'USAGE']).meta({ title: 'Loại tên' }),
  ...dated,
})

export const provinceCode = code('Mã tỉnh (cơ cấu 2020)', PROVINCE)
