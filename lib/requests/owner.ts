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
}
