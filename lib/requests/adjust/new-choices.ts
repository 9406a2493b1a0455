import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import type { IvanProvider } from '@/lib/offices/ivan'
import type { Office } from '@/lib/offices/office'
import {
  listIvanProviders,
  listOfficesUnder,
  listProvincialOffices,
} from '@/lib/offices/repository'
import { listAddressChoices, type AddressChoices } from '@/lib/registration/choices/address-choices'
import { isChosen } from './parts'

/** The lists of the page of new values; only those of what was chosen. */
export type NewChoices = {
  address: AddressChoices | null
  providers: IvanProvider[]
  provinces: Office[]
  /** The provincial office that was chosen, and those below it. */
  offices: Office[]
}

export async function listNewChoices(typed: Typed): Promise<NewChoices> {
  const [address, providers, provinces] = await Promise.all([
    isChosen(typed, 'address') ? listAddressChoices(typed) : null,
    isChosen(typed, 'transaction') ? listIvanProviders() : [],
    isChosen(typed, 'office') ? listProvincialOffices() : [],
  ])
  const above = provinces.find(({ code }) => code === typed.officeProvince)
  const offices = above ? [above, ...(await listOfficesUnder(above.code))] : []
  return { address, providers, provinces, offices }
}
