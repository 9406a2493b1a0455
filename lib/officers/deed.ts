import type { Entry } from '@/lib/platform/journal/journal'
import type { Tx } from '@/lib/platform/database/transaction'

/** By whom an officer's account is changed, and in which transaction: a command's own, or the one that closes what was asked for on a page. */
export type Deed = {
  actor: string
  /** Why, and at whose request: it stands beside the act in the journal. */
  because?: Entry['details']
  tx: Tx
}
