import type { User } from '@/lib/accounts/account'
import { openWard } from '@/lib/accounts/guardians/open-ward'
import { isUuid } from '@/lib/platform/uuid'
import { OWN } from '@/lib/records/record-parts'

/** Whose journal it is: of whoever is signed in, or of the child they look after, who reads that they looked. */
export async function journalOwner(user: User, whose: string): Promise<User | null> {
  if (whose === OWN) return user
  return isUuid(whose) ? ((await openWard(user, whose))?.user ?? null) : null
}
