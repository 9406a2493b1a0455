import 'server-only'
import type { District, Province } from './place'
import { cached } from '@/lib/platform/cache'
import { listCommunes, listFormerDistricts, listProvinces } from './repository'

/** The districts of before 01/07/2025 on whose ground a commune of today lies. */
export const formerDistricts = (communeCode: string): Promise<District[]> =>
  listFormerDistricts([communeCode])

const mergedInto = cached<Province[]>((provinces) => provinces.length > 0)

/** The provinces of before 01/07/2025 that were merged into a province of today. */
export const formerProvinces = (provinceCode: string): Promise<Province[]> =>
  mergedInto(provinceCode, async () => {
    const communes = await listCommunes('2025', provinceCode)
    const districts = await listFormerDistricts(communes.map(({ code }) => code))
    const codes = new Set(districts.map((district) => district.provinceCode))
    return (await listProvinces('2020')).filter(({ code }) => codes.has(code))
  })
