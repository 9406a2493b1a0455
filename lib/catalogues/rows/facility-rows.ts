import * as z from 'zod'
import { code, COMMUNE, dated, DISTRICT, flag, optionalCode, optionalText, text } from './columns'
import { facilityKinds, facilityLevels, type FacilityKind, type FacilityLevel } from './facility'
import { provinceCode } from './place-rows'

const kinds = Object.keys(facilityKinds) as [FacilityKind, ...FacilityKind[]]
const levels = Object.keys(facilityLevels) as [FacilityLevel, ...FacilityLevel[]]

export const facilityRow = z.object({
  code: code('Mã cơ sở', /^\d{2}[0-9A-Z]{3}$/),
  name: text('Tên cơ sở'),
  address: optionalText('Địa chỉ'),
  provinceCode,
  districtCode: optionalCode('Mã huyện (cơ cấu 2020)', DISTRICT),
  communeCode: optionalCode('Mã xã (cơ cấu 2020)', COMMUNE),
  kind: z.enum(kinds).meta({ title: 'Loại cơ sở (đoán từ tên)' }),
  level: z.enum(levels).nullable().meta({ title: 'Tuyến cũ (trước 2025, suy từ tên)' }),
  issuesSickLeave: flag('Cấp giấy nghỉ việc hưởng BHXH'),
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
  code: text('Mã điểm thu'),
  name: text('Tên điểm thu'),
  agent: text('Đại lý thu'),
  address: optionalText('Địa chỉ'),
  phone: optionalText('Điện thoại'),
  provinceCode,
  districtCode: optionalCode('Mã huyện (cơ cấu 2020)', DISTRICT),
  communeCode: optionalCode('Mã xã (cơ cấu 2020)', COMMUNE),
  ...dated,
})
