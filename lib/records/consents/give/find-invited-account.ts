import 'server-only'
import { isAdultsAccount } from '../is-adults'
import { isNameOf } from '../is-name-of'
import type { Wish } from './consent-form'
import { findInvited, wasRefusedLately } from './repository'

/** The account that hears of the invitation; null where there is none of this number and name, and nobody is told which. */
export async function findInvitedAccount(
  giverId: string,
  { receiverCode, receiverName }: Wish,
): Promise<string | null> {
  const [invited, isQuiet] = await Promise.all([
    findInvited(receiverCode),
    wasRefusedLately(giverId, receiverCode),
  ])
  if (!invited || isQuiet || !isNameOf(receiverName, invited.fullName)) return null
  return (await isAdultsAccount(invited.id)) ? invited.id : null
}
