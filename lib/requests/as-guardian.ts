import 'server-only'
import type { User } from '@/lib/accounts/account'
import { maySetContacts } from '@/lib/accounts/guardians/may-set-contacts'
import { isUuid } from '@/lib/platform/uuid'
import type { Requester } from './requester'

/** The guardian as who asks for this child; null for an account that they do not look after now, or that has stopped. */
export const asGuardian = async (user: User, childId: string): Promise<Requester | null> =>
  isUuid(childId) && (await maySetContacts(user, childId)) ? { ...user, wardId: childId } : null
