import 'server-only'
import type { District, Province } from './place'
import { listCommunes, listFormerDistricts, listProvinces } from './repository'

/** The districts of before 01/07/2025 on whose ground a commune of today lies. */
export const formerDistricts = (communeCode: string): Promise<District[]> =>
  listFormerDistricts([communeCode])

const mergedInto = new Map<string, Province[]>()

/** The provinces of before 01/07/2025 that were merged into a province of today. */
export async function formerProvinces(provinceCode: string): Promise<Province[]> {
  const known = mergedInto.get(provinceCode)
  if (known) return known
  const communes = await listCommunes('2025', provinceCode)
  const districts = await listFormerDistricts(communes.map(({ code }) => code))
  const codes = new Set(districts.map((district) => district.provinceCode))
  const provinces = (await listProvinces('2020')).filter(({ code }) => codes.has(code))
  if (provinces.length > 0) mergedInto.set(provinceCode, provinces)
  return provinces
}
