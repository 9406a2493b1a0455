import * as z from 'zod'
import { msg } from '@/lib/words/t'
import { code, COMMUNE, dated, DISTRICT, flag, optionalCode, optionalText, text } from './columns'
import { facilityKinds, facilityLevels, type FacilityKind } from './facility'
import { provinceCode } from './place-rows'

const kinds = Object.keys(facilityKinds) as [FacilityKind, ...FacilityKind[]]

export const facilityRow = z.object({
  code: code(msg('Mã cơ sở'), /^\d{2}[0-9A-Z]{3}$/),
  name: text(msg('Tên cơ sở')),
  address: optionalText(msg('Địa chỉ')),
  provinceCode,
  districtCode: optionalCode(msg('Mã huyện (cơ cấu 2020)'), DISTRICT),
  communeCode: optionalCode(msg('Mã xã (cơ cấu 2020)'), COMMUNE),
  kind: z.enum(kinds).meta({ title: msg('Loại cơ sở (đoán từ tên)') }),
  level: z
    .enum(facilityLevels)
    .nullable()
    .meta({ title: msg('Tuyến cũ (trước 2025, suy từ tên)') }),
  issuesSickLeave: flag(msg('Cấp giấy nghỉ việc hưởng BHXH')),
  ...dated,
})

export const sickLeaveFacilityRow = facilityRow.pick({
  code: true,
  name: true,
  provinceCode: true,
  validFrom: true,
  validTo: true,
  source: true,
  status: true,
})

export const collectionPointRow = z.object({
  code: text(msg('Mã điểm thu')),
  name: text(msg('Tên điểm thu')),
  agent: text(msg('Đại lý thu')),
  address: optionalText(msg('Địa chỉ')),
  phone: optionalText(msg('Điện thoại')),
  provinceCode,
  districtCode: optionalCode(msg('Mã huyện (cơ cấu 2020)'), DISTRICT),
  communeCode: optionalCode(msg('Mã xã (cơ cấu 2020)'), COMMUNE),
  ...dated,
})
