import 'server-only'
import { isPhoneOfOther } from '@/lib/insured/is-phone-of-other'
import { isContactInOtherCase } from '@/lib/registration/drafts/is-contact-in-other-case'
import type { ChangeOfContact } from '../contact-change'
import { holders, type Holder } from './holder'
import { hasOtherWaiting, listOtherHolders } from './repository'

/** Whose contact this is already, as kinds and never as names: a family may share one, a swindler's stands in many accounts. */
export async function findOtherHolders(change: ChangeOfContact): Promise<Holder[]> {
  const { newValue, account } = change
  const kinds = await listOtherHolders(change)
  const isOf: Record<Holder, boolean> = {
    officer: kinds.includes('OFFICER'),
    citizen: kinds.includes('CITIZEN'),
    case: await isContactInOtherCase(newValue, account.login),
    change: await hasOtherWaiting(change),
    insured: change.kind === 'PHONE' && (await isPhoneOfOther(newValue, account.login)),
  }
  return holders.filter((holder) => isOf[holder])
}
