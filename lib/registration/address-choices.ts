import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import type { Commune, CurrentCommune, Place } from '@/lib/places/place'
import { listCommunes, listDistricts, listProvinces, listSuccessors } from '@/lib/places/repository'

/** The lists the address page offers, each within what was chosen above it. */
export type AddressChoices = {
  structure: 'today' | 'old'
  provinces: Place[]
  communes: Commune[]
  oldProvinces: Place[]
  oldDistricts: Place[]
  oldWards: Commune[]
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
  return { structure, provinces, communes, oldProvinces, oldDistricts, oldWards, successors }
}
