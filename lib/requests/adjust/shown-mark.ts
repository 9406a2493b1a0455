import 'server-only'
import { secretHash } from '@/lib/platform/seal/seal'
import { adjustmentsOf, type Wishes } from './parts'

/**
 * What the page of confirmation showed: another window may have changed it since. Hashed with our secret, since the page of a child's contact
 * covers the one of before, which may be the other guardian's.
 */
export const shownMark = (id: string, wishes: Wishes): string =>
  secretHash(
    'token',
    JSON.stringify([
      'adjust',
      id,
      wishes.owner.transaction,
      ...adjustmentsOf(wishes).map(({ before, after }) => [before, after]),
    ]),
  )
