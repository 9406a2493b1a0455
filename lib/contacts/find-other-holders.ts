import 'server-only'
import { isPhoneOfOther } from '@/lib/insured/is-phone-of-other'
import type { ContactChange } from './contact-change'
import type { Holder } from './holder'
import { listOtherHolders } from './waiting/repository'

/** Whose contact this is already, as kinds and never as names: a family may share one, a swindler's stands in many accounts. */
export async function findOtherHolders(change: ContactChange): Promise<Holder[]> {
  const kinds = await listOtherHolders(change)
  const isInsured =
    change.kind === 'PHONE' && (await isPhoneOfOther(change.newValue, change.account.login))
  return [
    ...(kinds.includes('OFFICER') ? (['officer'] as const) : []),
    ...(kinds.includes('CITIZEN') ? (['citizen'] as const) : []),
    ...(isInsured ? (['insured'] as const) : []),
  ]
}
