import type { JournaledLook } from '@/lib/records/open-records'
import type { FileOwner } from './owner-table'

/** What one person takes of one other or of themselves. */
export type Taking = {
  look: JournaledLook
  owner: FileOwner
  accountId: string
  /** Whether what pages cover until it is opened goes along. */
  withCovered: boolean
}
