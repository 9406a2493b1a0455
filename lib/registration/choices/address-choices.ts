import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { withOtherNames } from '@/lib/places/other-names'
import type { CurrentCommune, KnownPlace } from '@/lib/places/place'
import { listCommunes, listDistricts, listProvinces, listSuccessors } from '@/lib/places/repository'

/** The lists the address page offers, each within what was chosen above it. */
export type AddressChoices = {
  structure: 'today' | 'old'
  provinces: KnownPlace[]
  communes: KnownPlace[]
  oldProvinces: KnownPlace[]
  oldDistricts: KnownPlace[]
  oldWards: KnownPlace[]
  /** Today's communes on the ground of the chosen old ward: none known, exactly one, or several to choose from. */
  successors: CurrentCommune[]
}

const under = <T>(list: (code: string) => Promise<T[]>, code = ''): Promise<T[]> =>
  code ? list(code) : Promise.resolve([])

export async function listAddressChoices(typed: Typed): Promise<AddressChoices> {
  const structure = typed.structure === 'old' ? 'old' : 'today'
  const isOld = structure === 'old'
  const [provinces, communes, oldProvinces, oldDistricts, oldWards, successors] = await Promise.all(
    [
      listProvinces('2025'),
      under((code) => listCommunes('2025', code), typed.province),
      isOld ? listProvinces('2020') : [],
      isOld ? under(listDistricts, typed.oldProvince) : [],
      isOld ? under((code) => listCommunes('2020', code), typed.oldDistrict) : [],
      isOld ? under(listSuccessors, typed.oldWard) : [],
    ],
  )
  const [today, before] = ['2025', '2020'] as const
  const lists = await Promise.all([
    withOtherNames(today, 'PROVINCE', provinces),
    withOtherNames(today, 'COMMUNE', communes),
    withOtherNames(before, 'PROVINCE', oldProvinces),
    withOtherNames(before, 'DISTRICT', oldDistricts),
    withOtherNames(before, 'COMMUNE', oldWards),
  ])
  return {
    structure,
    provinces: lists[0],
    communes: lists[1],
    oldProvinces: lists[2],
    oldDistricts: lists[3],
    oldWards: lists[4],
    successors,
  }
}
