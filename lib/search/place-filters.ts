import 'server-only'
import { formerDistricts } from '@/lib/places/former-places'
import type { Filter } from './source'

export type Where = {
  /** Of the structure of 2020: several where they became one. */
  province?: string[]
  district?: string
  /** Of today: whoever asks what is near their address knows no other. */
  commune?: string
}

/** The rows are kept by the districts of 2020; a commune of today stands for those on whose ground it lies. */
export async function placeFilters({ district, commune }: Where): Promise<Filter[]> {
  if (district) return [{ column: 'districtCode', values: [district] }]
  if (!commune) return []
  const districts = await formerDistricts(commune)
  return [{ column: 'districtCode', values: districts.map(({ code }) => code) }]
}
