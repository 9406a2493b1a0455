import type { Officer } from '@/lib/accounts/account'

/** Somebody who stops, or has another post from now on: as they are then. */
export type Leaving = Pick<Officer, 'id' | 'roles'> & { isSuspended: boolean; isElsewhere: boolean }
