import 'server-only'
import { formerDistricts } from '@/lib/places/former-places'
import { cleanText } from '@/lib/text/clean-text'
import type { Filter } from './vocabulary/source'

export type Where = {
  /** Of the structure of 2020: several where they became one. */
  province?: string[]
  district?: string
  /** Of today: whoever asks what is near their address knows no other. */
  commune?: string
}

/** Codes come from the address, where anything may stand. */
export const cleanWhere = ({ province, district, commune }: Where): Where => ({
  province: province?.map(cleanText),
  district: district && cleanText(district),
  commune: commune && cleanText(commune),
})

/** The rows are kept by the districts of 2020; a commune of today stands for those on whose ground it lies. */
export async function placeFilters(where: Where): Promise<Filter[]> {
  const { district, commune } = cleanWhere(where)
  if (district) return [{ column: 'districtCode', values: [district] }]
  if (!commune) return []
  const districts = await formerDistricts(commune)
  return [{ column: 'districtCode', values: districts.map(({ code }) => code) }]
}
