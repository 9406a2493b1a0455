import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { today } from '@/lib/forms/dates'
import { findIvanProvider, findOpenOffice } from '@/lib/offices/repository'

/** An unknown office or provider counts as none chosen; use begins today at the earliest. */
export async function settleTransaction(typed: Typed): Promise<Typed> {
  const { officeCode = '', ivan = '', startsOn = '' } = typed
  const [office, provider] = await Promise.all([
    officeCode ? findOpenOffice(officeCode) : null,
    ivan ? findIvanProvider(ivan) : null,
  ])
  return {
    officeCode: office?.code ?? '',
    ivan: provider?.code ?? '',
    startsOn: startsOn > today() ? startsOn : today(),
  }
}
