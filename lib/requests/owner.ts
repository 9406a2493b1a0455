/** Where somebody transacts and which office receives, as a declaration has it. */
export type Transaction = { place?: string; ivan?: string; officeCode?: string }

/** All that a request needs to know about the account it changes. */
export type Owner = {
  id: string
  login: string
  /** Null for an organisation. */
  bhxhCode: string | null
  fullName: string
  idNumber: string | null
  phone: string | null
  email: string | null
  emailVerified: boolean
  address: string | null
  language: string
  /** As it was adjusted last, or else as the declaration says. */
  transaction: Transaction
}
