import 'server-only'
import { wordsOf, type Typed } from '@/lib/forms/form-state'
import { findIvanProvider, findOpenOffice } from '@/lib/offices/repository'
import { startNotPast } from './start-of-use'

/** An unknown or closed office, an unknown provider count as none chosen; use begins today at the earliest. */
export async function settleTransaction(typed: Typed): Promise<Typed> {
  const { officeCode, ivan, startsOn } = wordsOf(typed, 'officeCode', 'ivan', 'startsOn')
  const [office, provider] = await Promise.all([findOpenOffice(officeCode), findIvanProvider(ivan)])
  return {
    officeCode: office?.code ?? '',
    ivan: provider?.code ?? '',
    startsOn: startNotPast(startsOn),
  }
}
