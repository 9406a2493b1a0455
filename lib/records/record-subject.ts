/** Somebody whose records one may see, and why. */
export type RecordSubject = {
  accountId: string
  bhxhCode: string
  fullName: string
  /** How addresses name them: `toi`, or the id of their account. */
  whose: string
  relation: 'self' | 'guardian'
}
