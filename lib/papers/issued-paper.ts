import type { IssuedPaperKind, PaperWithdrawal } from './paper-kind'

/** ISO days of the first and the last file by which anything of a kind came to the portal. */
export type Arrived = { first: string; last: string }

/** One line of the register, as who may see the records reads it. Days are ISO. */
export type IssuedPaper = {
  code: string
  kind: IssuedPaperKind
  issuedAt: Date
  issuedBy: { id: string; fullName: string }
  days: { from: string; to: string } | null
  /** With the names of diseases that are covered otherwise. */
  inFull: boolean
  withdrawn: { at: Date; why: PaperWithdrawal; by: { id: string; fullName: string } } | null
}
