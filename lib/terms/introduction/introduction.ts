import 'server-only'
import type { User } from '@/lib/accounts/account'
import { findIntroducedAt, writeIntroducedAt } from './repository'

/** Once for each account: whether its owner has been led through the three pages. */
export const isIntroduced = async ({ id }: Pick<User, 'id'>): Promise<boolean> =>
  (await findIntroducedAt(id)) !== null

export const markIntroduced = ({ id }: Pick<User, 'id'>): Promise<void> => writeIntroducedAt(id)
