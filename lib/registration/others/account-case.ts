import type { Status } from '../steps/status'
import type { TypedDraft } from '../steps/steps'

/** A declaration that a signed-in account has begun. */
export type AccountCase = {
  id: string
  reference: string
  status: Status
  typed: TypedDraft
  dueOn: Date | null
  updatedAt: Date
}
