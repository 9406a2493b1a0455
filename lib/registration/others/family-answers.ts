import type { TypedDraft } from '../steps/steps'
import type { AdjustedSince } from './account-case'

/**
 * What one family answers the same for each of its children: as said `before`, or where the account was adjusted since, as `own`, its
 * own declaration with that, has it.
 */
export function familyAnswers(
  before: TypedDraft,
  own: TypedDraft,
  adjusted: AdjustedSince,
): TypedDraft {
  const address = adjusted.address ? own.address : before.address
  const transaction = newestPlace(before, own, adjusted)
  const submission = adjusted.address ? withoutPickup(before) : before.submission
  return {
    ...(address && { address }),
    ...(transaction && { transaction }),
    ...(submission && { submission }),
  }
}

/** The day it begins is each declaration's own. */
function newestPlace(before: TypedDraft, own: TypedDraft, { place, office }: AdjustedSince) {
  if (!before.transaction && !place && !office) return undefined
  const { startsOn: _, ...kept } = before.transaction ?? {}
  const now = { place: '', ivan: '', officeCode: '', ...own.transaction }
  return {
    ...kept,
    ...(place && { place: now.place, ivan: now.ivan }),
    ...(office && { officeCode: now.officeCode }),
  }
}

/** The postman is not sent to where they live no more: that is asked again. */
function withoutPickup({ submission }: TypedDraft) {
  const { pickupAddress: _, ...rest } = submission ?? {}
  return submission && rest
}
