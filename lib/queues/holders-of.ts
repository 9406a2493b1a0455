import type { Officer } from '@/lib/accounts/account'
import type { ListedCase } from './listed-case'

/** Whose cases a list may be narrowed to: one's own, and those of colleagues who stand in it. */
export function holdersOf({ id }: Pick<Officer, 'id'>, cases: ListedCase[]): [string, string][] {
  const others = cases.flatMap(({ holder }) =>
    holder && holder.id !== id ? [[holder.id, holder.name] as const] : [],
  )
  return [[id, 'Tôi'], ...new Map(others)]
}
