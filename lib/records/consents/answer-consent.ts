import 'server-only'
import type { User } from '@/lib/accounts/account'
import { acceptConsent, refuseConsent } from './accept-consent'
import { endOwnConsent } from './end-consent'
import { consentPresses } from './presses'

const NO_OFFER = 'loi=het-loi-moi'

/** Does what was pressed; what the page of consents then says of it. */
export async function answerConsent(
  user: User,
  { id, press }: { id: string; press?: string },
): Promise<string> {
  if (press === consentPresses.accept)
    return (await acceptConsent(user, id)) ? 'xong=da-nhan' : NO_OFFER
  if (press === consentPresses.refuse)
    return (await refuseConsent(user, id)) ? 'xong=da-tu-choi' : NO_OFFER
  const ended = press === consentPresses.end ? await endOwnConsent(user, id) : null
  if (!ended) return 'loi=da-het'
  return ended === 'by-giver' ? 'xong=da-thoi' : 'xong=thoi-xem'
}
