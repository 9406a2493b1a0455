import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { findIvanProvider, findOpenOffice } from '@/lib/offices/repository'
import { normaliseAddress } from '@/lib/registration/saving/normalise-address'
import { isChosen } from './parts'

/** Only codes that exist, each within the one above; words stay as typed. */
export async function normaliseWishes(typed: Typed, before: Typed): Promise<Typed> {
  return {
    ...(isChosen(typed, 'address') && (await normaliseAddress(typed, before))),
    ...(isChosen(typed, 'office') && (await normaliseOffice(typed))),
    ...(typed.ivan && !(await findIvanProvider(typed.ivan)) && { ivan: '' }),
  }
}

async function normaliseOffice({ officeProvince = '', officeCode = '' }: Typed): Promise<Typed> {
  const [province, office] = await Promise.all([
    findOpenOffice(officeProvince),
    findOpenOffice(officeCode),
  ])
  const above = province?.parentCode === null ? province.code : ''
  const isWithin = office?.code === above || office?.parentCode === above
  return { officeProvince: above, officeCode: above && isWithin ? officeCode : '' }
}
