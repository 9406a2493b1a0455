/** An account, and who is told what concerns it: whoever looks after it now, else its owner. */
export type NoticeReader = {
  bhxhCode: string
  /** Of the account it is about. */
  aboutId: string
  accountId: string
  isGuardian: boolean
  /** Until when somebody looks after it, or did; null for an account that never was a child's. */
  endsOn: string | null
  phone: string | null
  email: string | null
  language: string
  isOpened: boolean
  off: string[]
  bySms: boolean
  byEmail: boolean
  quiet: string[]
}
