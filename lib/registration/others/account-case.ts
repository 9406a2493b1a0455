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
  submittedAt: Date | null
}

export const isForChild = ({ typed }: Pick<AccountCase, 'typed'>): boolean =>
  typed.subject?.subject === 'child'

/** Which parts of a declaration the owner of an account has adjusted after an instant. */
export type AdjustedSince = { address: boolean; place: boolean; office: boolean }
