import { COUNT_LIMIT, type Found } from './found'
import type { SearchAsked, Hit, Hits } from '../vocabulary/source'

/** Null where nothing was found. */
export const some = (found: Found<Hit>) => (found.total > 0 ? found : null)

export const foundIn = (
  { page }: SearchAsked,
  { rows, total, isGuess = false }: Hits,
  isComplete = true,
): Found<Hit> => ({
  rows,
  total: Math.min(total, COUNT_LIMIT),
  isCounted: isComplete && total <= COUNT_LIMIT,
  page,
  suggestion: null,
  isGuess,
  readAs: null,
})
