import type { Status } from '@/lib/registration/status'

/** One line of a list of cases. */
export type ListedCase = {
  reference: string
  fullName: string
  status: Status
  /** Decided, but the decision can still be undone. */
  isBeingDecided: boolean
  officeCode: string
  submittedAt: Date
  statusSince: Date
  /** ISO date */
  dueOn: string | null
}
