import type { StreamLine } from '@/lib/platform/journal/journal'
import type { Post } from './repository'

type Move = Pick<StreamLine, 'at' | 'details'>

/** Where an officer worked at that moment: as before the first move since, or as now. `moves` from old to new. */
export function postAt(now: Post, moves: Move[], moment: Date): Post {
  const next = moves.find(({ at }) => at > moment)
  if (!next) return now
  const { fromOffice, fromRoles } = next.details as { fromOffice: string; fromRoles: string[] }
  return { officeCode: fromOffice, roles: fromRoles }
}
