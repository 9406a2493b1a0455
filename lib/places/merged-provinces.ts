import 'server-only'
import { withOtherNames } from './other-names'
import type { Province } from './place'
import { listProvinces } from './repository'

const ownName = (name: string): string => name.replace(/^(Tỉnh|Thành phố) /, '')

/** Today's provinces for a list that cannot be searched: «Tỉnh An Giang (gồm Kiên Giang cũ)». */
export async function listProvincesSayingMerged(): Promise<(Province & { label: string })[]> {
  const [today, before] = await Promise.all([listProvinces('2025'), listProvinces('2020')])
  const known = await withOtherNames('2025', 'PROVINCE', today)
  const ended = new Set(before.map(({ name }) => name))
  return known.map(({ code, name, former = [] }) => {
    const merged = former.filter((one) => ended.has(one) && ownName(one) !== ownName(name))
    const label = merged.length > 0 ? `${name} (gồm ${merged.map(ownName).join(', ')} cũ)` : name
    return { code, name, label }
  })
}
