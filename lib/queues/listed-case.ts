import type { Status } from '@/lib/registration/steps/status'

/** One line of a list of cases. */
export type ListedCase = {
  reference: string
  fullName: string
  status: Status
  officeCode: string
  submittedAt: Date
  statusSince: Date
  /** ISO date */
  dueOn: string | null
  /** Somebody else's case may be of the same person, and nobody has concluded yet. */
  isFlagged?: boolean
  /** Who works on it now. */
  holder: { id: string; name: string; since: Date } | null
}
