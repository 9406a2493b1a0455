import 'server-only'
import type { User } from '@/lib/accounts/account'
import { isUuid } from '@/lib/platform/uuid'
import { wasEverHeld } from './repository'

/** Where somebody reads that a page is not among what they are let look at now. */
export const noMoreHref = '/ca-nhan/cho-xem?loi=khong-con'

/** Whether the other ever let this one look: nobody else learns that there is such a person. */
export const hasHeldConsent = async ({ id }: User, whose: string): Promise<boolean> =>
  isUuid(whose) && (await wasEverHeld(id, whose))
